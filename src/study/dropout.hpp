#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "study/measures.hpp"
#include "study/study.hpp"

namespace anagen::study {

/// The truth by which a person judges that her hair gets worse: hairs of 40 um and more per cm2 of her scalp.
inline constexpr std::string_view hair_of_her_own = "terminal_density";

/// How long she bears with the study, in mean times to leaving: exponential with mean 1, on a die of her own, so that
/// arms of the same people lose the same people as far as their hair does not decide.
[[nodiscard]] double patience_of(std::uint64_t seed, std::uint32_t subject);

/// The day on which she leaves, counted like `days`; infinite when nobody leaves.
///
/// The rate is `per_year` times exp(informative x loss), with the loss as the share of her hair that is gone since the
/// first visit, as it stood at the reading before. `hairs[i]` is read on `days[i]`; both may be empty when nothing is
/// informative, and then she leaves at `first_day` + patience / rate.
[[nodiscard]] double leaving_day(const Dropout& dropout, double patience, std::int32_t first_day,
                                 std::span<const std::int32_t> days, std::span<const double> hairs);

/// Takes out of the results of an arm what is not read of those who left: NaN after the day of leaving, NaN throughout
/// for those who are no completers, or the last value carried forward. Changes nothing when nobody leaves.
///
/// Result: how many stayed to the last visit.
std::uint32_t take_out(const StudyArm& arm, std::int32_t first_day, std::int32_t last_day, ArmResults& results);

/// Whether a measure can be told of people of whom some left.
[[nodiscard]] bool bears_absence(const Target& target);

}  // namespace anagen::study
