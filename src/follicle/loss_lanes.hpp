#pragma once

#include "follicle/batch.hpp"
#include "follicle/day_rows.hpp"
#include "follicle/hair_lanes.hpp"
#include "follicle/stay_lanes.hpp"

namespace anagen::follicle {

/// Follicles of an arm whose growing hair was lost at once in this cycle, set aside from the others.
struct LostLanes {
  int count = 0;
  Lanes<std::int32_t> lane;
  Lanes<Ticks> when;
};

/// Anagen ends at `end`, or before it where the hazard of dystrophic release strikes: counts both, marks the struck and
/// moves the lanes there.
void end_or_lose(const PulseTable& hazard, const Lanes<std::uint32_t>& die, const Lanes<Ticks>& end, int n,
                 ArmLanes& arm, DayRows& rows);

/// Takes the lost lanes out of the cycle: their hairs are entered (`hairs` may be null), and what the others of the
/// batch still go through happens to them beyond the run.
void set_aside(const Batch& batch, Ticks limit, const HairLanes* hairs, ArmLanes& arm, DayRows& rows, LostLanes& lost);

/// Puts them back at the end of the empty interval that begins with the loss, its dwell from `die`.
void put_back(const random::QuantileTable& dwell, const StayLanes& kenogen, const Lanes<std::uint32_t>& die,
              Ticks limit, LostLanes& lost, ArmLanes& arm, DayRows& rows);

}  // namespace anagen::follicle
