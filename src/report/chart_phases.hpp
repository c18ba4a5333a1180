#pragma once

#include <string>

#include "anagen/results.hpp"
#include "report/svg.hpp"

namespace anagen::report {

/// Stacked share of follicles that are not growing (mean over subjects), `actual` and its twin on one scale.
///
/// From below: regressing, resting, about to fall, empty; growing is the pale rest. Empty without these measures.
[[nodiscard]] std::string chart_phases(const Results& results, const std::string& finding, Room room);

}  // namespace anagen::report
