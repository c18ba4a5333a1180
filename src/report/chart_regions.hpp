#pragma once

#include <string>

#include "anagen/results.hpp"
#include "report/svg.hpp"

namespace anagen::report {

/// One small chart for each region on one scale from zero: band, twin, `actual`, and a head that shows the region.
///
/// Runs that know only the whole scalp get one chart. Empty when the run has no such measure.
[[nodiscard]] std::string chart_regions(const Results& results, const std::string& measure, const std::string& finding,
                                        Room room);

/// A small head from above, front up, with one region marked.
void draw_head(Svg& svg, Point centre, const std::string& region);

}  // namespace anagen::report
