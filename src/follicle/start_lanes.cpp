#include "follicle/start_lanes.hpp"

#include <algorithm>

#include "follicle/follow.hpp"

namespace anagen::follicle {

namespace {

using random::Four;
using random::FourFloats;
using random::FourWords;
using random::Purpose;

/// Phase of each lane, the number of thresholds at or below its die.
Four phases_met(const CompiledGroup& group, FourWords die) {
  Four phase = random::four(0);
  for (std::size_t i = 0; i + 1 < phase_count; ++i) {
    phase -= reinterpret_cast<Four>(die >= random::four_words(group.start_below[i]));
  }
  return phase;
}

/// Dwells in progress: each lane looks into the length-biased table of its own phase.
void dwells_met(const CompiledGroup& group, const std::int32_t* phase, const std::uint32_t* die, int n, Ticks* out) {
  constexpr auto table_stride = static_cast<std::int32_t>(sizeof(random::QuantileTable) / sizeof(std::int32_t));
  static_assert(sizeof(random::QuantileTable) % sizeof(std::int32_t) == 0);
  const std::int32_t* knots = group.dwell_in_progress[0].knots.data();
  for (int i = 0; i < n; i += random::lane_group) {
    const FourWords u = random::load(die + i);
    const auto cell = reinterpret_cast<Four>(u >> 22);
    const FourFloats weight = __builtin_convertvector(reinterpret_cast<Four>(u & 0x3FFFFF), FourFloats) * 0x1p-22F;
    const Four index = random::load(phase + i) * table_stride + cell;
    random::store(out + i, random::between(random::load_pairs(knots, index), weight));
    if (random::bits((cell == 0) | (cell == random::QuantileTable::cells - 1)) != 0) [[unlikely]] {
      for (int lane = i; lane < i + random::lane_group; ++lane) {
        out[lane] = group.dwell_in_progress[static_cast<std::size_t>(phase[lane])](die[lane]);
      }
    }
  }
}

/// Sizes at the start; those met in anagen are larger, because larger follicles stay there longer.
void sizes_met(const SizeTables& sizes, const std::int32_t* phase, const std::uint32_t* die, int n, std::int32_t* out) {
  random::quantile_lanes(sizes.spread, die, n, out);
  for (int i = 0; i < n; i += random::lane_group) {
    const Four tilt = (random::load(phase + i) == 0) & sizes.anagen_tilt;
    const Four size = random::load(out + i) - sizes.spread_shift + tilt;
    random::store(out + i,
                  random::lesser(random::greater(size, random::four(-size_limit)), random::four(size_limit - 1)));
  }
}

/// Lanes listed, with the dice of one purpose for them; `chosen(lane)` is 1 for those and 0 for others.
struct Listed {
  Lanes<std::int32_t> lane;
  int count = 0;
  Dice dice;
};

template <class Chosen>
void list_lanes(const CompiledGroup& group, const Batch& batch, Purpose purpose, Chosen chosen, Listed& list) {
  list.count = 0;
  for (int i = 0; i < batch.count; ++i) {
    list.lane[list.count] = i;
    list.count += chosen(i);
  }
  Lanes<std::uint32_t> follicle{};
  for (int i = 0; i < list.count; ++i) {
    follicle[i] = batch.follicle[list.lane[i]];
  }
  roll(group, purpose, 0, follicle, Batch::padded(list.count), list.dice);
}

/// What a batch knows of its hairs at the start.
struct Met {
  Dice dice;
  Lanes<Ticks> elapsed;  ///< since its anagen began
  Lanes<Ticks> grown{};  ///< its whole anagen, where that is over
  Lanes<std::int32_t> size{};
};

/// Phases already over: their dwells are those of cycle 0.
void add_phases_over(const CompiledGroup& group, const Batch& batch, Met& met) {
  Listed over;
  list_lanes(group, batch, Purpose::rest, [&](int lane) { return static_cast<int>(batch.begins[lane] != 0); }, over);
  for (int i = 0; i < over.count; ++i) {
    const int lane = over.lane[i];
    met.grown[lane] = sized(group.size, group.dwell[0](batch.entry[0][lane]), met.size[lane]);
    met.elapsed[lane] += met.grown[lane];
    for (std::size_t phase = 1; phase < static_cast<std::size_t>(batch.begins[lane]); ++phase) {
      met.elapsed[lane] += group.dwell[phase](over.dice[phase - 1][i]);
    }
  }
}

/// Clubs of the cycle before the first that are still held at time 0.
void add_previous_clubs(const CompiledGroup& group, const Batch& batch, const Met& met, Ticks limit,
                        std::vector<DayRows>& rows, const HairLanes* hairs) {
  const random::QuantileTable& exogen = group.dwell[index_of(Phase::exogen)];
  const SizeTables& sizes = group.size;
  Listed clubs;
  list_lanes(
      group, batch, Purpose::previous_club,
      [&](int lane) {
        const auto held = static_cast<int>((met.dice[3][lane] & 0xFFFFU) < group.previous_held_below);
        return held & static_cast<int>(met.elapsed[lane] < exogen.knots.back());
      },
      clubs);
  Lanes<Ticks> held_for;
  random::quantile_lanes(exogen, clubs.dice[0].data(), Batch::padded(clubs.count), held_for.data());
  for (int i = 0; i < clubs.count; ++i) {
    const int lane = clubs.lane[i];
    const Ticks elapsed = met.elapsed[lane];
    if (held_for[i] <= elapsed) {
      continue;
    }
    RawHair club;
    club.size = sizes.varies ? sizes.next(met.size[lane], 0, sizes.memory_q16, clubs.dice[1][i]) : 0;
    club.loosened = -elapsed;
    club.growth_end = club.loosened - group.mean_rest;
    club.emerged = club.growth_end - sized(sizes, group.dwell[0](clubs.dice[2][i]), club.size);
    for (std::size_t a = 0; a < rows.size(); ++a) {
      club.released = std::min(stay(group.arms[a].clock[index_of(Phase::exogen)], 0, held_for[i] - elapsed), limit);
      ++rows[a].held_at_start;
      ++rows[a].row(Flow::held_release)[day_at_or_after(club.released)];
      if (hairs != nullptr) {
        hairs->enter(rows[a], club);
      }
    }
  }
}

}  // namespace

void start_lanes(const CompiledGroup& group, std::int32_t first, int count, Ticks limit, Batch& batch,
                 Lanes<Ticks>& anagen, std::vector<DayRows>& rows, const HairLanes* hairs) {
  batch.count = count;
  const int n = batch.padded();
  for (int lane = 0; lane < n; ++lane) {
    batch.follicle[lane] = group.number_of(first + lane);
  }
  Met met;
  roll(group, Purpose::start, 0, batch.follicle, n, met.dice);
  roll(group, Purpose::anagen_entry, 0, batch.follicle, n, batch.entry);
  for (int i = 0; i < n; i += random::lane_group) {
    random::store(batch.begins.data() + i, phases_met(group, random::load(met.dice[0].data() + i)));
  }
  if (group.size.varies) {
    sizes_met(group.size, batch.begins.data(), batch.entry[1].data(), n, met.size.data());
  }
  Lanes<Ticks>& dwell = batch.left;
  dwells_met(group, batch.begins.data(), met.dice[1].data(), n, dwell.data());
  if (group.size.varies) {
    for (int lane = 0; lane < n; ++lane) {
      dwell[lane] = batch.begins[lane] == 0 ? sized(group.size, dwell[lane], met.size[lane]) : dwell[lane];
    }
  }
  for (int i = 0; i < n; i += random::lane_group) {
    const Four in_progress = random::load(dwell.data() + i);
    const auto age = reinterpret_cast<Four>(
        random::multiply_high(reinterpret_cast<FourWords>(in_progress), random::load(met.dice[2].data() + i)));
    random::store(met.elapsed.data() + i, age);
    random::store(batch.left.data() + i, in_progress - age);
    random::store(anagen.data() + i, (random::load(batch.begins.data() + i) == 0) & (in_progress - age));
  }
  add_phases_over(group, batch, met);
  add_previous_clubs(group, batch, met, limit, rows, hairs);
  for (ArmLanes& arm : batch.arms) {
    for (int i = 0; i < n; i += random::lane_group) {
      const Four emerged = -random::load(met.elapsed.data() + i);
      random::store(arm.at.data() + i, random::four(0));
      random::store(arm.emerged.data() + i, emerged);
      random::store(arm.growth_end.data() + i, emerged + random::load(met.grown.data() + i));
      random::store(arm.size.data() + i, random::load(met.size.data() + i));
    }
    for (int lane = count; lane < n; ++lane) {
      arm.at[lane] = arm.emerged[lane] = arm.growth_end[lane] = limit;
    }
  }
}

}  // namespace anagen::follicle
