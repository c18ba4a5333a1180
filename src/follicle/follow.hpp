#pragma once

#include <algorithm>
#include <cstdint>

#include "follicle/description.hpp"
#include "follicle/histograms.hpp"
#include "random/dice.hpp"

namespace anagen::follicle {

/// A hair as the engines see it: times in ticks, size in its bin.
struct RawHair {
  Ticks emerged = 0;
  Ticks growth_end = 0;
  Ticks loosened = 0;
  Ticks released = 0;
  std::int32_t size = 0;
};

/// The next stay of a follicle that begins at `from`: the wall time at which a dwell of internal length `dwell` ends,
/// never before it began, which the table of a clock that stands almost still may say.
[[nodiscard]] inline Ticks stay(const ClockTable& clock, Ticks from, Ticks dwell) {
  return std::max(from, clock.wall_at(clock.internal_at(from) + dwell));
}

/// An anagen dwell for a follicle of `size`: the die's dwell times the factor of the size.
[[nodiscard]] inline Ticks sized(const SizeTables& tables, Ticks dwell, std::int32_t size) {
  if (!tables.varies) {
    return dwell;
  }
  constexpr std::int64_t longest = std::int64_t{1} << 30;
  const std::int64_t product = static_cast<std::int64_t>(dwell) * tables.rows[SizeTables::bin(size)].anagen_factor;
  return static_cast<Ticks>(std::min(product >> 16, longest));
}

/// The plain engine: one follicle through its whole run, one decision after the other (docs/methods/engine.md).
///
/// `sink` is told every turn, `sink.turn(Flow, Ticks)`, and every hair once its fate is known, `sink.hair(RawHair)`;
/// `sink.held_at_start()` when a club from the cycle before still stands at time 0. What lies beyond the horizon may be
/// told.
template <class Sink>
void follow(const CompiledGroup& group, const CompiledArm& arm, std::uint32_t follicle, Sink& sink) {
  using random::Purpose;
  const auto dice = [&](Purpose purpose, std::uint32_t cycle) {
    return random::roll({group.seed, group.subject, follicle, cycle, group.group, purpose});
  };
  const Ticks horizon = group.horizon_days << ticks_per_day_log2;
  const auto clock = [&](Phase phase) -> const ClockTable& { return arm.clock[index_of(phase)]; };
  const auto dwell = [&](Phase phase, std::uint32_t die) { return group.dwell[index_of(phase)](die); };
  const SizeTables& sizes = group.size;

  // The state met at time 0: a phase in proportion to its mean, a dwell in progress that is length-biased.
  const random::Block start = dice(Purpose::start, 0);
  random::Block entry = dice(Purpose::anagen_entry, 0);
  random::Block rest = dice(Purpose::rest, 0);
  std::size_t first = 0;
  while (first + 1 < phase_count && start[0] >= group.start_below[first]) {
    ++first;
  }
  const auto begins_in = static_cast<Phase>(first);
  std::int32_t size = 0;
  if (sizes.varies) {
    size = begins_in == Phase::anagen ? sizes.met_in_anagen(entry[1]) : sizes.met(entry[1]);
  }
  std::array<Ticks, phase_count> length = {sized(sizes, dwell(Phase::anagen, entry[0]), size),
                                           dwell(Phase::catagen, rest[0]), dwell(Phase::telogen, rest[1]),
                                           dwell(Phase::exogen, rest[2]), dwell(Phase::kenogen, rest[3])};
  Ticks in_progress = group.dwell_in_progress[first](start[1]);
  if (begins_in == Phase::anagen) {
    in_progress = sized(sizes, in_progress, size);
  }
  const auto age = static_cast<Ticks>((static_cast<std::int64_t>(in_progress) * start[2]) >> 32);
  Ticks elapsed = age;
  for (std::size_t phase = 0; phase < first; ++phase) {
    elapsed += length[phase];
    length[phase] = 0;
  }
  RawHair hair;
  hair.size = size;
  hair.emerged = -elapsed;
  hair.growth_end = begins_in == Phase::anagen ? 0 : hair.emerged + sized(sizes, dwell(Phase::anagen, entry[0]), size);
  length[first] = in_progress - age;

  // A club of the cycle before may still be held: its whole exogen dwell counts from this cycle's anagen entry.
  if ((start[3] & 0xFFFFU) < group.previous_held_below) {
    const random::Block previous = dice(Purpose::previous_club, 0);
    const Ticks held_for = dwell(Phase::exogen, previous[0]);
    if (held_for > elapsed) {
      sink.held_at_start();
      RawHair club;
      club.size = sizes.varies ? sizes.next(size, 0, sizes.memory_q16, previous[1]) : 0;
      club.loosened = -elapsed;
      club.growth_end = club.loosened - group.mean_rest;
      club.emerged = club.growth_end - sized(sizes, dwell(Phase::anagen, previous[2]), club.size);
      club.released = stay(clock(Phase::exogen), 0, held_for - elapsed);
      sink.turn(Flow::held_release, club.released);
      sink.hair(club);
    }
  }

  std::uint32_t kenogen_flag = entry[3] & 0xFFFFU;
  const std::uint32_t held_flag_bits = 16;
  bool past_exogen = begins_in == Phase::exogen;
  bool past_kenogen = begins_in == Phase::kenogen;
  Ticks at = 0;
  for (std::uint32_t cycle = 0;; ++cycle) {
    if (cycle > 0) {
      if (at > horizon) {
        return;
      }
      entry = dice(Purpose::anagen_entry, cycle);
      rest = dice(Purpose::rest, cycle);
      if (sizes.varies) {
        const auto day = static_cast<std::size_t>(at >> ticks_per_day_log2);
        const bool constant = arm.turn.target_size.empty();
        size = sizes.next(size, constant ? 0 : arm.turn.target_size[day],
                          constant ? sizes.memory_q16 : arm.turn.memory_q16[day], entry[1]);
      }
      length = {sized(sizes, dwell(Phase::anagen, entry[0]), size), dwell(Phase::catagen, rest[0]),
                dwell(Phase::telogen, rest[1]), dwell(Phase::exogen, rest[2]), dwell(Phase::kenogen, rest[3])};
      kenogen_flag = entry[3] & 0xFFFFU;
      hair = RawHair{.emerged = at, .size = size};
      past_exogen = false;
      past_kenogen = false;
    }
    // Growth ends at the end of the dwell, or earlier when the additional hazard strikes.
    const bool growing = cycle > 0 || begins_in == Phase::anagen;
    if (growing) {
      const Ticks entered = at;
      at = arm.premature_catagen.strike(entered, stay(clock(Phase::anagen), entered, length[0]), entry[2]);
      // A dystrophic bulb loses its hair at once, if it does so before growth has ended otherwise.
      Ticks lost = at;
      if (!arm.dystrophic_release.never()) {
        lost = arm.dystrophic_release.strike(entered, at, dice(Purpose::dystrophy, cycle)[0]);
      }
      if (lost < at) {
        hair.growth_end = hair.loosened = hair.released = lost;
        sink.turn(Flow::dystrophic_release, lost);
        sink.hair(hair);
        at = stay(clock(Phase::kenogen), lost, length[4]);
        sink.turn(Flow::anagen_after_kenogen, at);
        continue;
      }
      hair.growth_end = at;
    }
    sink.turn(Flow::catagen_entry, at);
    if (at > horizon) {
      hair.loosened = hair.released = at;
      sink.hair(hair);
      return;
    }
    if (cycle > 0 || first <= index_of(Phase::catagen)) {
      at = stay(clock(Phase::catagen), at, length[1]);
    }
    sink.turn(Flow::telogen_entry, at);
    if (at > horizon) {
      hair.loosened = hair.released = at;
      sink.hair(hair);
      return;
    }
    if (cycle > 0 || first <= index_of(Phase::telogen)) {
      at = stay(clock(Phase::telogen), at, length[2]);
    }
    hair.loosened = at;
    if (at > horizon) {
      hair.released = at;
      sink.hair(hair);
      return;
    }
    std::uint32_t kenogen_below = group.kenogen_below;
    if (!arm.turn.kenogen_below.empty()) {
      kenogen_below = arm.turn.kenogen_below[static_cast<std::size_t>(at >> ticks_per_day_log2)];
    }
    if (past_exogen) {
      kenogen_below = group.kenogen_after_exogen;
    }
    const bool kenogen = past_kenogen || kenogen_flag < kenogen_below;
    const bool held = !kenogen && !past_exogen && (entry[3] >> held_flag_bits) < group.held_below;
    if (held) {
      sink.turn(Flow::anagen_beside_club, at);
      hair.released = stay(clock(Phase::exogen), at, length[3]);
      sink.turn(Flow::held_release, hair.released);
      sink.hair(hair);
      continue;
    }
    sink.turn(Flow::exogen_entry, at);
    if (!past_kenogen) {
      at = stay(clock(Phase::exogen), at, length[3]);
      hair.released = at;
      sink.hair(hair);
    }
    if (!kenogen) {
      sink.turn(Flow::anagen_after_release, at);
      continue;
    }
    sink.turn(Flow::kenogen_entry, at);
    if (at > horizon) {
      return;
    }
    at = stay(clock(Phase::kenogen), at, length[4]);
    sink.turn(Flow::anagen_after_kenogen, at);
  }
}

}  // namespace anagen::follicle
