#pragma once

#include <span>

#include "anagen/scenario.hpp"

namespace anagen::study {

/// Hairs that the first full collection of an arm expects on a day with a wash, over those of a day without one.
///
/// Expected values at a steady release (docs/methods/clinic.md eqs. 1-4): the release itself cancels out. People wash
/// and comb as `[person]` says; a cohort that draws how often each washes has no such ratio. It is the mean over the
/// parts of the arm, each weighted with its people. NaN without a shed_collection or where every day is a wash day.
[[nodiscard]] double wash_day_ratio(std::span<const Scenario> parts);

}  // namespace anagen::study
