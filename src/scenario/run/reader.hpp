#pragma once

#include <cstdint>
#include <span>

#include "scenario/run/world.hpp"

namespace anagen::scenario {

/// Reads a subject in every arm with instrument number `instrument` of the scenario, at `days` of the scenario;
/// numbers and visits as in the plan.
[[nodiscard]] Readings read_instrument(const World& world, const LivedSubject& lived, std::size_t instrument,
                                       std::span<const std::int32_t> days);

}  // namespace anagen::scenario
