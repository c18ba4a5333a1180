#pragma once

#include <string>

#include "anagen/results.hpp"
#include "report/svg.hpp"

namespace anagen::report {

/// What a shed chart draws.
struct ShedChart {
  std::string measure = "shed_per_day";
  bool lanes = true;    ///< what acted, above, on the same time axis
  bool limits = false;  ///< the often-quoted 100 and 150 a day; only for the collected count of an instrument
  std::string finding;  ///< the text alternative
};

/// Hairs over time: the own band, the bands of `actual`, the twins dashed, `actual` solid.
[[nodiscard]] std::string chart_shed(const Results& results, const ShedChart& chart, Room room);

/// The same measure minus the main twin, with zero in the middle; empty without a twin.
[[nodiscard]] std::string chart_difference(const Results& results, const std::string& measure,
                                           const std::string& finding, Room room);

/// The two daily counts that are often quoted as limits of normal shedding [hairs/day].
inline constexpr double quoted_limits[2] = {100, 150};

}  // namespace anagen::report
