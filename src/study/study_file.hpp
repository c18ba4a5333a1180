#pragma once

#include <span>

#include "study/arm_settings.hpp"
#include "study/study.hpp"

namespace anagen::study {

/// Turns a study.toml into scenarios by laying its parts out as scenario.toml would, so that one schema checks both.
class StudyFile {
 public:
  /// `parameters` are laid over those of the file.
  StudyFile(scenario::Value root, scenario::Problems& problems, std::span<const ParameterOverride> parameters = {})
      : root_(std::move(root)), problems_(problems), reader_(problems), parameters_(parameters) {}

  Study read();

  /// What the schema of a scenario found wrong, told in the words of the study.
  [[nodiscard]] const Errors& scenario_errors() const { return errors_; }

 private:
  void check_schema();
  [[nodiscard]] std::vector<Start> starts();
  [[nodiscard]] std::vector<std::int32_t> visits();
  StudyArm read_arm(const scenario::Value& value, std::size_t number, const StudyFrame& frame);
  Scenario read_part(const scenario::Value& root, const scenario::Value& arm, const std::string& arm_path);

  void lay_over();

  scenario::Value root_;
  scenario::Problems& problems_;
  FieldReader reader_;
  std::span<const ParameterOverride> parameters_;
  Errors errors_;
};

}  // namespace anagen::study
