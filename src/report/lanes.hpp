#pragma once

#include "anagen/results.hpp"
#include "report/plot.hpp"
#include "report/svg.hpp"

namespace anagen::report {

/// Height that the lanes of all happenings need.
[[nodiscard]] double lanes_height(const Results& results, Room room);

/// One lane for each happening, from `frame.top` down: what it does to the clock or the hazard, against a thin line
/// that means "as usual". Assumed sizes are hatched, measured ones solid.
void draw_lanes(Svg& svg, const Results& results, const Frame& frame, Room room);

}  // namespace anagen::report
