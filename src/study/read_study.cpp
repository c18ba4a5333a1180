#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <tuple>
#include <utility>

#include "scenario/read/words.hpp"
#include "scenario/toml/read.hpp"
#include "study/measures.hpp"
#include "study/study.hpp"
#include "study/study_file.hpp"

namespace anagen::study {

namespace {

using scenario::Problems;

/// Line, column and number of an error whose place is `file:line:column`.
std::tuple<int, int, std::size_t> place_of(const Error& error, std::size_t number) {
  const std::size_t second = error.where.rfind(':');
  const std::size_t first = second == std::string::npos ? second : error.where.rfind(':', second - 1);
  if (first == std::string::npos) {
    return {0, 0, number};
  }
  const auto read = [&](std::size_t from, std::size_t to) {
    int value = 0;
    std::from_chars(error.where.data() + from, error.where.data() + to, value);
    return value;
  };
  return {read(first + 1, second), read(second + 1, error.where.size()), number};
}

/// The errors of one file, from its beginning to its end.
Errors in_order_of_text(const Errors& errors) {
  std::vector<std::tuple<int, int, std::size_t>> order;
  for (std::size_t i = 0; i < errors.size(); ++i) {
    order.push_back(place_of(errors[i], i));
  }
  std::sort(order.begin(), order.end());
  Errors sorted;
  for (const auto& place : order) {
    sorted.push_back(errors[std::get<2>(place)]);
  }
  return sorted;
}

bool has_arm(const Study& study, const std::string& name) {
  return std::any_of(study.arms.begin(), study.arms.end(), [&](const StudyArm& arm) { return arm.name == name; });
}

/// People of an arm, by part; nothing for an arm that does not exist.
std::vector<std::uint32_t> people_in(const Study& study, const std::string& name) {
  std::vector<std::uint32_t> people;
  for (const StudyArm& arm : study.arms) {
    for (const Scenario& part : arm.parts) {
      if (arm.name == name) {
        people.push_back(part.run.subjects);
      }
    }
  }
  return people;
}

/// What only both files together show: arms that do not exist, measures that nothing measures, weeks without visit.
void check_targets(const Study& study, Errors& errors) {
  for (const Target& target : study.targets) {
    for (const std::string& name : {target.row.arm, target.row.minus}) {
      if (!name.empty() && !has_arm(study, name)) {
        Words names;
        for (const StudyArm& arm : study.arms) {
          names.push_back(arm.name);
        }
        errors.push_back({.where = target.where,
                          .path = "arm",
                          .problem = fmt::format("there is no arm \"{}\"", name),
                          .allowed = scenario::list_of(names),
                          .suggestion = scenario::did_you_mean(name, names)});
      }
    }
    if (!target.row.minus.empty() && people_in(study, target.row.arm) != people_in(study, target.row.minus)) {
      errors.push_back({.where = target.where,
                        .path = "minus",
                        .problem = "the two arms have different people",
                        .allowed = "arms of the same number of people"});
    }
    if (auto refused = unmeasured(study, target)) {
      refused->where = target.where;
      errors.push_back(*std::move(refused));
    }
  }
}

}  // namespace

Expected<Study> read_study(const StudyFolder& folder, const std::vector<ParameterOverride>& parameters) {
  const auto source = std::make_shared<const scenario::Source>(
      scenario::Source{folder.name + "/study.toml", 0, scenario::Syntax::toml});
  auto root = scenario::read_toml(folder.study_toml, source);
  auto targets = read_targets(folder.targets_csv, folder.name + "/targets.csv");
  Errors errors;
  Study study;
  if (!root) {
    errors = std::move(root.error());
  } else {
    Problems problems;
    StudyFile reader(*std::move(root), problems, parameters);
    study = reader.read();
    errors = problems.in_order();
    for (const Error& error : reader.scenario_errors()) {
      errors.push_back(error);
    }
    errors = in_order_of_text(errors);
  }
  if (!targets) {
    errors.insert(errors.end(), targets.error().begin(), targets.error().end());
  } else if (errors.empty()) {
    study.targets = *std::move(targets);
    for (Target& target : study.targets) {
      target.row.study = study.id;
    }
    check_targets(study, errors);
  }
  if (!errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  return study;
}

}  // namespace anagen::study
