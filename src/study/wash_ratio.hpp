#pragma once

#include "anagen/scenario.hpp"

namespace anagen::study {

/// Hairs that the scenario's first full collection expects on a day with a wash, over those of a day without one.
///
/// Expected values at a steady release (docs/methods/clinic.md eqs. 1-4): the release itself cancels out. NaN without a
/// shed_collection or where every day is a wash day.
[[nodiscard]] double wash_day_ratio(const Scenario& scenario);

}  // namespace anagen::study
