#pragma once

#include <functional>
#include <vector>

#include "study/estimate.hpp"
#include "study/measures.hpp"
#include "study/study.hpp"

namespace anagen::study {

/// Whether two rows speak of the same thing at different weeks, so that one line stands for both.
[[nodiscard]] bool same_course(const Row& a, const Row& b);

/// What the model gives at every reading for each row that names a week and is a mean over people.
///
/// `results` holds the arms in the order of the study. Readings are those that the study has anyway: no visit is added,
/// so no number moves. Where there are more than a chart can show, the weeks of the rows and every so many others stay.
[[nodiscard]] std::vector<DossierCourse> courses_of(const Study& study, const std::vector<ArmResults>& results);

/// The place of an arm in the study, or the number of arms where it has none of that name.
[[nodiscard]] std::size_t place_of_arm(const Study& study, const std::string& name);

}  // namespace anagen::study
