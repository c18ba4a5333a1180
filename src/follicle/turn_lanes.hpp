#pragma once

#include <array>

#include "follicle/batch.hpp"
#include "follicle/day_rows.hpp"
#include "follicle/fates.hpp"
#include "follicle/stay_lanes.hpp"

namespace anagen::follicle {

/// Dwells of catagen, telogen and exogen in cycle 0: 0 for phases over at time 0, what is left of the one under way.
void shorten_started(const Batch& batch, std::array<Lanes<Ticks>, 3>& dwell);

/// Counts arrivals and moves the lanes there.
void arrive(const Lanes<Ticks>& when, int n, Lanes<Ticks>& at, std::int32_t* row);

/// Telogen ends at `loose`, the club leaves at `released`: counts both by fate and moves the lanes on.
void turn_lanes(const Fates& fates, const Lanes<Ticks>& loose, const Lanes<Ticks>& released, int n, Lanes<Ticks>& at,
                DayRows& rows);

/// The empty interval of the lanes that have one; its ends are counted in `row`.
void empty_interval(const StayLanes& kenogen, const Fates& fates, Ticks limit, Lanes<Ticks>& at, std::int32_t* row);

/// Follicles met in kenogen bear no hair in cycle 0: theirs is moved beyond the run.
void forget_kenogen_hairs(const Batch& batch, Ticks limit, ArmLanes& arm, Lanes<Ticks>& released);

}  // namespace anagen::follicle
