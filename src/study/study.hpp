#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "anagen/scenario.hpp"
#include "anagen/validate.hpp"
#include "core/error.hpp"
#include "study/row.hpp"

namespace anagen::study {

/// A row of targets.csv.
struct Target {
  Row row;            ///< nothing simulated yet
  std::string where;  ///< file:line:column of the measure, for errors that only the instruments show
};

/// Whose values count at a visit once people leave a study.
enum class Analysis : std::uint8_t {
  all,              ///< of everybody who is still there
  completers,       ///< of those alone who stay to the last visit
  last_observation  ///< of everybody; of those who left, the last value that was read
};

/// How people leave a study. The default: nobody does.
struct Dropout {
  double per_year = 0;     ///< rate of leaving; after t years exp(-rate t) are still there
  double informative = 0;  ///< the rate is exp(this x the share of her hair that she has lost) times as high
  Analysis analysis = Analysis::all;
};

/// An arm as scenarios: one for each sex and start, their people taken together.
struct StudyArm {
  std::string name;
  std::vector<Scenario> parts;
  Dropout dropout = {};
};

/// A study after reading: everything checked, nothing run.
struct Study {
  std::string id;
  std::string title;
  std::vector<std::int32_t> visit_days;  ///< rising
  std::vector<StudyArm> arms;
  std::vector<Target> targets;
};

/// Reads both files of a study, with other values for rows of the evidence tables laid over those that it sets itself.
/// Errors: all of both, as file:line:column.
[[nodiscard]] Expected<Study> read_study(const StudyFolder& folder,
                                         const std::vector<ParameterOverride>& parameters = {});

/// The part of read_study that reads targets.csv; `file` names it in errors.
[[nodiscard]] Expected<std::vector<Target>> read_targets(const std::string& csv, const std::string& file);

/// The studies that are built in: the folders of validation/, in order of name.
[[nodiscard]] const std::vector<StudyFolder>& built_in_studies();

}  // namespace anagen::study
