#include "follicle/loss_lanes.hpp"

#include <algorithm>

#include "follicle/anagen_lanes.hpp"

namespace anagen::follicle {

using random::Four;

void end_or_lose(const PulseTable& hazard, const Lanes<std::uint32_t>& die, const Lanes<Ticks>& end, int n,
                 ArmLanes& arm, DayRows& rows) {
  Lanes<Ticks> until;
  std::copy_n(end.data(), n, until.data());
  strike_lanes(hazard, arm.at, die, n, until);
  constexpr auto first = static_cast<std::int32_t>(Flow::catagen_entry);
  constexpr auto other = static_cast<std::int32_t>(Flow::dystrophic_release);
  const Four to_other = random::four(rows.stride * (other - first));
  for (int i = 0; i < n; i += random::lane_group) {
    const Four time = random::load(until.data() + i);
    const Four lost = time < random::load(end.data() + i);
    random::store(arm.lost.data() + i, lost);
    random::store(arm.at.data() + i, time);
    random::count_at(rows.row(Flow::catagen_entry), (lost & to_other) + day_slots(time));
  }
}

void set_aside(const Batch& batch, Ticks limit, const HairLanes* hairs, ArmLanes& arm, DayRows& rows, LostLanes& lost) {
  lost.count = 0;
  for (int lane = 0; lane < batch.count; ++lane) {
    lost.lane[lost.count] = lane;
    lost.count -= arm.lost[lane];
  }
  for (int i = 0; i < lost.count; ++i) {
    const int lane = lost.lane[i];
    const Ticks when = arm.at[lane];
    if (hairs != nullptr) {
      hairs->enter(rows, {.emerged = arm.emerged[lane],
                          .growth_end = when,
                          .loosened = when,
                          .released = when,
                          .size = arm.size[lane]});
    }
    lost.when[i] = when;
    arm.at[lane] = arm.emerged[lane] = arm.growth_end[lane] = limit;
  }
}

void put_back(const random::QuantileTable& dwell, const StayLanes& kenogen, const Lanes<std::uint32_t>& die,
              Ticks limit, LostLanes& lost, ArmLanes& arm, DayRows& rows) {
  const int n = Batch::padded(lost.count);
  Lanes<Ticks> empty;
  for (int i = 0; i < lost.count; ++i) {
    empty[i] = dwell(die[lost.lane[i]]);
  }
  for (int i = lost.count; i < n; ++i) {
    empty[i] = 0;
    lost.when[i] = limit;
  }
  stay_and_count(kenogen, lost.when.data(), empty.data(), n, lost.when.data(), rows.row(Flow::anagen_after_kenogen));
  for (int i = 0; i < lost.count; ++i) {
    arm.at[lost.lane[i]] = lost.when[i];
  }
}

}  // namespace anagen::follicle
