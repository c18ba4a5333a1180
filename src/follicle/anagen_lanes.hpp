#pragma once

#include "follicle/batch.hpp"

namespace anagen::follicle {

/// Sizes of the next hairs, as SizeTables::next tells them one by one; `noise` from the table of innovations.
void next_sizes(const SizeTables& sizes, const TurnTable& turn, const Lanes<std::int32_t>& noise, Ticks horizon, int n,
                ArmLanes& arm);

/// Anagen dwells by the size of the hair.
void sized_lanes(const SizeTables& sizes, const Lanes<Ticks>& dwell, const Lanes<std::int32_t>& size, int n,
                 Lanes<Ticks>& out);

/// Moves the ends of the anagens that an additional hazard strikes; `at` is when they began, `die` decides.
void strike_lanes(const PulseTable& pulse, const Lanes<Ticks>& at, const Lanes<std::uint32_t>& die, int n,
                  Lanes<Ticks>& end);

/// Growth ends with anagen, except where anagen was over before the run.
void note_growth_ends(const Batch& batch, std::uint32_t cycle, ArmLanes& arm);

}  // namespace anagen::follicle
