#pragma once

#include <cstdint>
#include <vector>

#include "study/people.hpp"

namespace anagen::study {

/// When a person sheds clearly more than she would have: the question of surveys on shedding after an event at day 0.
struct SheddingCourse {
  bool exceeds = false;     ///< at any time
  double onset_months = 0;  ///< middle of the first week above the limit
  double peak_months = 0;   ///< middle of the week with most shed hairs
  double end_months = 0;    ///< middle of the last week above the limit
};

/// Shed above this multiple of her own baseline is what a woman notices (docs/guide/validation.md).
inline constexpr double noticed_above = 1.5;

/// The course of each person after day 0, up to `last_day`. Her baseline is the mean shed of her undisturbed twin over
/// the same days. Both hold shed_per_day at the same days, each value the mean of the week before.
[[nodiscard]] std::vector<SheddingCourse> shedding_courses(const People& actual, const People& undisturbed,
                                                           std::int32_t last_day);

}  // namespace anagen::study
