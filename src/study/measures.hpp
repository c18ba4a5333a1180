#pragma once

#include <optional>
#include <string>
#include <vector>

#include "anagen/results.hpp"
#include "study/estimate.hpp"
#include "study/people.hpp"
#include "study/study.hpp"

namespace anagen::study {

/// The results of the parts of one arm.
using ArmResults = std::vector<Results>;

/// Why a study cannot give what a target asks for; nothing when it can.
[[nodiscard]] std::optional<Error> unmeasured(const Study& study, const Target& target);

/// What the simulated arm gives for a target; `minus` is the arm to subtract, or null.
///
/// The measures and what each means: docs/guide/validation.md.
[[nodiscard]] Estimate estimate(const Study& study, const Target& target, const StudyArm& arm,
                                const ArmResults& results, const ArmResults* minus);

/// One number of each person at every visit: the series behind a measure that is a mean over people, read where `site`
/// says, or where the instrument looks. Empty for any other measure.
[[nodiscard]] People readings_of(const StudyArm& arm, const ArmResults& results, const std::string& measure,
                                 const std::string& site);

}  // namespace anagen::study
