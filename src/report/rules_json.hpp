#pragma once

#include <string>

#include "anagen/results.hpp"

namespace anagen::report {

/// The diagnostic rules of a run as a JSON array: published figures, shares positive by arm and visit, and what was
/// caught and cleared in the simulation; what is not known is null.
[[nodiscard]] std::string rules_json(const Results& results);

/// A published figure as an object: `low`, `high`, `interval` (two numbers or null); null where there is none.
[[nodiscard]] std::string figure_json(const PublishedFigure& figure);

/// A simulated share as an object: `share`, `people`, `why_not`.
[[nodiscard]] std::string share_json(const SimulatedShare& share);

}  // namespace anagen::report
