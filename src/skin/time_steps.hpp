#pragma once

#include <span>
#include <vector>

namespace anagen::skin {

/// Moments from 0 to `end_hours` between which the solver steps [h]: short at first, then growing to a largest step.
///
/// `stops_hours` become moments themselves, those outside (0, end) are left out. Nothing but these numbers decides the
/// steps, so a result is a smooth function of its constants. `cuts` divides each step, which only tests do.
[[nodiscard]] std::vector<double> growing_steps(double end_hours, std::span<const double> stops_hours, int cuts = 1);

}  // namespace anagen::skin
