#pragma once

#include <cstdint>

#include "follicle/batch.hpp"

namespace anagen::follicle {

/// How the cycle of each lane goes on when telogen ends: masks, at most one of them -1, and the lanes that fall empty.
struct Fates {
  Lanes<std::int32_t> kenogen;
  Lanes<std::int32_t> held;
  Lanes<std::int32_t> empty;  ///< numbers of the lanes that have an empty interval
  Lanes<Ticks> empty_dwell;   ///< and how long it is
  int empties = 0;
};

/// Draws the fates of all lanes from the flags of their anagen entry; `loose`, the end of telogen, sets the chance of
/// the day where `turn` has one.
void draw_fates(const CompiledGroup& group, const TurnTable& turn, const Batch& batch, const Lanes<Ticks>& loose,
                Ticks horizon, Fates& fates);

/// Sets the fates of follicles met in exogen or kenogen, which are drawn otherwise.
void fates_of_started(const CompiledGroup& group, const Batch& batch, Fates& fates);

/// Lists the lanes with an empty interval and draws its dwell.
void list_empty(const CompiledGroup& group, const Batch& batch, std::uint32_t cycle, const Lanes<std::uint32_t>& die,
                Fates& fates);

}  // namespace anagen::follicle
