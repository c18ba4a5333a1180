#pragma once

#include <vector>

#include "study/measures.hpp"
#include "study/study.hpp"

namespace anagen::study {

/// Whom an arm looked at and what happened to them, for the page of its study.
[[nodiscard]] DossierArm account_of(const StudyArm& arm, const ArmResults& results);

/// The sources of a study: the one it is named after, then those that its notes name, each once.
[[nodiscard]] std::vector<DossierSource> sources_of(const StudyRows& study);

}  // namespace anagen::study
