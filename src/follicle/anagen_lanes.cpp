#include "follicle/anagen_lanes.hpp"

#include <algorithm>

#include "follicle/follow.hpp"
#include "follicle/pack_lanes.hpp"

namespace anagen::follicle {

using random::Four;

void next_sizes(const SizeTables& sizes, const TurnTable& turn, const Lanes<std::int32_t>& noise, Ticks horizon, int n,
                ArmLanes& arm) {
  Lanes<std::int32_t> target;
  Lanes<std::int32_t> memory;
  const bool daily = !turn.target_size.empty();
  if (daily) {
    for (int lane = 0; lane < n; ++lane) {
      const auto day = static_cast<std::size_t>(std::min(arm.at[lane], horizon) >> ticks_per_day_log2);
      target[lane] = turn.target_size[day];
      memory[lane] = turn.memory_q16[day];
    }
  }
  constexpr std::int32_t half = 1 << 15;
  for (int i = 0; i < n; i += random::lane_group) {
    const Four aim = daily ? random::load(target.data() + i) : random::four(0);
    const Four keep = daily ? random::load(memory.data() + i) : random::four(sizes.memory_q16);
    const Four from = random::load(arm.size.data() + i);
    const Four pull = (keep * (from - aim) + half) >> 16;
    const Four to = aim + pull + random::load(noise.data() + i) - sizes.innovation_shift;
    const Four held = random::lesser(random::greater(to, random::four(-size_limit)), random::four(size_limit - 1));
    random::store(arm.size.data() + i, held);
  }
}

void sized_lanes(const SizeTables& sizes, const Lanes<Ticks>& dwell, const Lanes<std::int32_t>& size, int n,
                 Lanes<Ticks>& out) {
  for (int lane = 0; lane < n; ++lane) {
    out[lane] = sized(sizes, dwell[lane], size[lane]);
  }
}

void strike_lanes(const PulseTable& pulse, const Lanes<Ticks>& at, const Lanes<std::uint32_t>& die, int n,
                  Lanes<Ticks>& end) {
  // Most stays span the whole hazard or none of it, and are decided four at a time; the struck, and those that meet a
  // part of it, are done one by one. Where a hazard has several stretches hardly anybody is spared.
  constexpr std::uint32_t whole = 0xFFFFFFFFU;
  const std::uint32_t survival = pulse.single() ? pulse.whole_survival() : 0;
  Lanes<std::uint8_t> open;
  for (int i = 0; i < n; i += random::lane_group) {
    const Four from = random::load(at.data() + i);
    const Four to = random::load(end.data() + i);
    const Four exposed = (from < pulse.end()) & (to > pulse.begin());
    const Four spans = (from <= pulse.begin()) & (to >= pulse.end());
    const auto mark = random::multiply_high(random::load(die.data() + i), random::four_words(whole));
    const auto spared = reinterpret_cast<Four>(mark <= random::four_words(survival));
    open[i / random::lane_group] = static_cast<std::uint8_t>(random::bits(exposed & ~(spans & spared)));
  }
  Lanes<std::int32_t> list;
  const int listed = chosen_lanes(open.data(), n, list.data());
  for (int i = 0; i < listed; ++i) {
    const int lane = list[i];
    end[lane] = pulse.strike(at[lane], end[lane], die[lane]);
  }
}

void note_growth_ends(const Batch& batch, std::uint32_t cycle, ArmLanes& arm) {
  for (int i = 0; i < batch.padded(); i += random::lane_group) {
    const Four at = random::load(arm.at.data() + i);
    const Four known = random::load(arm.growth_end.data() + i);
    const Four over = cycle == 0 ? random::load(batch.begins.data() + i) != 0 : random::four(0);
    random::store(arm.growth_end.data() + i, random::select(over, known, at));
  }
}

}  // namespace anagen::follicle
