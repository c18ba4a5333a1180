#pragma once

#include <vector>

#include "anagen/results.hpp"

namespace anagen::report {

/// The value below which `share` (0 to 1) of the sorted, non-empty values lie.
///
/// Rule: linear interpolation between order statistics, the value at index `share * (n - 1)` counted from 0
///       (type 7 of Hyndman and Fan 1996, the default of R and NumPy).
[[nodiscard]] double percentile(const std::vector<double>& sorted, double share);

/// Mean, spread and percentiles of the values; NaN are left out. All zero with n = 0 when nothing is left.
///
/// The sd divides by n - 1 and is 0 for a single value. Sums run in the order of the values.
[[nodiscard]] Summary summary_of(std::vector<double> values);

}  // namespace anagen::report
