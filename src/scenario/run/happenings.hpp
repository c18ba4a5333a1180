#pragma once

#include <vector>

#include "anagen/results.hpp"
#include "scenario/run/world.hpp"

namespace anagen::scenario {

/// The season and every cause as lanes for the report, in the middle person.
[[nodiscard]] std::vector<Happening> happenings_of(const World& world);

}  // namespace anagen::scenario
