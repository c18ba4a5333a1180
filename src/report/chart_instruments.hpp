#pragma once

#include <string>
#include <vector>

#include "anagen/results.hpp"
#include "report/readings.hpp"
#include "report/svg.hpp"

namespace anagen::report {

/// One row for each instrument on its own scale: hill of single readings, tick at their mean, open diamond at the
/// truth; `actual` above the line, the twin mirrored below.
[[nodiscard]] std::string chart_instruments(const Results& results, const std::vector<Reading>& readings,
                                            const std::string& finding, Room room);

}  // namespace anagen::report
