#include "follicle/turn_lanes.hpp"

namespace anagen::follicle {

using random::Four;

void shorten_started(const Batch& batch, std::array<Lanes<Ticks>, 3>& dwell) {
  for (int i = 0; i < batch.padded(); i += random::lane_group) {
    const Four begins = random::load(batch.begins.data() + i);
    const Four left = random::load(batch.left.data() + i);
    for (std::size_t phase = 1; phase <= dwell.size(); ++phase) {
      const auto now = static_cast<std::int32_t>(phase);
      Ticks* own = dwell[phase - 1].data() + i;
      random::store(own, random::select(begins == now, left, (begins < now) & random::load(own)));
    }
  }
}

void arrive(const Lanes<Ticks>& when, int n, Lanes<Ticks>& at, std::int32_t* row) {
  for (int i = 0; i < n; i += random::lane_group) {
    const Four time = random::load(when.data() + i);
    random::store(at.data() + i, time);
    random::count_at(row, day_slots(time));
  }
}

void turn_lanes(const Fates& fates, const Lanes<Ticks>& loose, const Lanes<Ticks>& released, int n, Lanes<Ticks>& at,
                DayRows& rows) {
  const Four stride = random::four(rows.stride);
  const auto row = [&](Flow flow) { return random::four(rows.stride * static_cast<std::int32_t>(flow)); };
  static_assert(static_cast<int>(Flow::anagen_beside_club) == static_cast<int>(Flow::exogen_entry) + 1);
  static_assert(static_cast<int>(Flow::anagen_after_release) == static_cast<int>(Flow::kenogen_entry) + 1);
  for (int i = 0; i < n; i += random::lane_group) {
    const Four held = random::load(fates.held.data() + i);
    const Four kenogen = random::load(fates.kenogen.data() + i);
    const Four loosened = random::load(loose.data() + i);
    const Four shed = random::load(released.data() + i);
    random::count_at(rows.turns.data(), row(Flow::exogen_entry) + (held & stride) + day_slots(loosened));
    const Four after = row(Flow::anagen_after_release) - (kenogen & stride);
    random::count_at(rows.turns.data(), random::select(held, row(Flow::held_release), after) + day_slots(shed));
    random::store(at.data() + i, random::select(held, loosened, shed));
  }
}

void empty_interval(const StayLanes& kenogen, const Fates& fates, Ticks limit, Lanes<Ticks>& at, std::int32_t* row) {
  Lanes<Ticks> mine;
  for (int i = 0; i < fates.empties; ++i) {
    mine[i] = at[fates.empty[i]];
  }
  const int n = Batch::padded(fates.empties);
  for (int i = fates.empties; i < n; ++i) {
    mine[i] = limit;
  }
  stay_and_count(kenogen, mine.data(), fates.empty_dwell.data(), n, mine.data(), row);
  for (int i = 0; i < fates.empties; ++i) {
    at[fates.empty[i]] = mine[i];
  }
}

void forget_kenogen_hairs(const Batch& batch, Ticks limit, ArmLanes& arm, Lanes<Ticks>& released) {
  for (int lane = 0; lane < batch.count; ++lane) {
    if (batch.begins[lane] == static_cast<std::int32_t>(Phase::kenogen)) {
      arm.emerged[lane] = arm.growth_end[lane] = released[lane] = limit;
    }
  }
}

}  // namespace anagen::follicle
