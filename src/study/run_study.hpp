#pragma once

#include <set>
#include <string>

#include "anagen/run.hpp"
#include "study/progress.hpp"
#include "study/row.hpp"
#include "study/study.hpp"

namespace anagen::study {

/// What a study gave, and the rows of evidence on which it rests.
struct StudyOutcome {
  StudyRows rows;
  std::set<std::string> used;
};

/// Lives every arm of a study and compares it with its targets; `progress` is told a part an arm and start, may be
/// null.
[[nodiscard]] Expected<StudyOutcome> run_study(const Study& study, const RunOptions& options,
                                               Progress* progress = nullptr);

}  // namespace anagen::study
