#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scenario/document.hpp"
#include "study/field_reader.hpp"
#include "study/study.hpp"

namespace anagen::study {

/// A day 0 of a study.
struct Start {
  std::string date;
  scenario::Place place;
};

/// What all arms of a study share.
struct StudyFrame {
  std::string id;
  std::int64_t seed = 1;
  std::vector<std::int32_t> visit_days;  ///< rising, never empty
  std::vector<Start> starts;             ///< never empty
};

/// Whom an arm looks at and how: the settings of the study with those of the arm laid over them.
///
/// `[arm.population]`, `[arm.parameters]`, `[arm.season]`, `[arm.wash]` and `[arm.dropout]` change single keys of the
/// study's tables;
/// `[[arm.instrument]]` takes the place of its instruments.
struct ArmSettings {
  scenario::Value tree;  ///< a table: population, parameters, season, wash, instrument, cause
  std::vector<std::string> sexes = {"woman"};
  std::int64_t people = 100;
  Dropout dropout = {};
};

/// The keys of a study that an arm may set for itself.
[[nodiscard]] const Words& shared_keys();

/// Checks the shared keys that a study (at path "") or an arm itself writes; problems go to `reader`.
void check_shared(const scenario::Value& value, const std::string& path, FieldReader& reader);

/// Reads and checks the settings of one arm; problems go to `reader`.
[[nodiscard]] ArmSettings arm_settings(const scenario::Value& study, const scenario::Value& arm,
                                       const std::string& arm_path, FieldReader& reader);

/// Part number `part` of an arm as scenario.toml would write it: one sex and one start, its share of the people.
[[nodiscard]] scenario::Value scenario_tree(const StudyFrame& frame, const ArmSettings& settings, std::size_t part);

}  // namespace anagen::study
