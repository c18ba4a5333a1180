#include "study/study_file.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "scenario/read/merge.hpp"
#include "scenario/read/read_sections.hpp"
#include "scenario/read/words.hpp"

namespace anagen::study {

namespace {

using scenario::Array;
using scenario::FieldInfo;
using scenario::FieldType;
using scenario::Problems;
using scenario::Table;
using scenario::Value;

constexpr std::string_view schema = "anagen.study/1";
constexpr std::int64_t days_in_week = 7;
constexpr double farthest_week = 1040;             // twenty years
constexpr double largest_seed = 9007199254740992;  // 2^53, as in a scenario

constexpr FieldInfo id_field{.key = "id", .type = FieldType::name, .lowest = 1, .highest = 64, .required = true};
constexpr FieldInfo title_field{.key = "title", .type = FieldType::text, .highest = 200};
constexpr FieldInfo seed_field{.key = "seed", .type = FieldType::integer, .highest = largest_seed};
constexpr FieldInfo date_field{.key = "start", .type = FieldType::date};
constexpr FieldInfo week_field{
    .key = "visits", .type = FieldType::integer, .lowest = -farthest_week, .highest = farthest_week};
constexpr FieldInfo name_field{.key = "name", .type = FieldType::text, .lowest = 1, .highest = 64, .required = true};

/// Whether an arm itself writes the key of `[person]` that `path` (person.KEY) names.
bool sets(const Value& arm, const std::string& path) {
  const Value* const population = arm.table()->find("population");
  const std::size_t dot = path.find('.');
  return population != nullptr && population->table() != nullptr && dot != std::string::npos &&
         population->table()->find(path.substr(dot + 1)) != nullptr;
}

/// The path of an error of a scenario in the words of the study that it was made from.
std::string path_in_study(const std::string& path, const Value& arm, const std::string& arm_path) {
  const auto own = [&](std::string_view key, const std::string& rest) {
    return (arm.table()->find(key) != nullptr ? arm_path + "." : std::string()) + rest;
  };
  if (path == "person.wash_every") {
    return own("wash", "wash.every");
  }
  if (path.starts_with("person")) {
    return (sets(arm, path) ? arm_path + "." : std::string()) + "population" +
           path.substr(std::string_view("person").size());
  }
  if (path.starts_with("cause") || path.starts_with("treatment")) {
    return arm_path + "." + path;
  }
  return path.starts_with("instrument") ? own("instrument", path) : path;
}

}  // namespace

Study StudyFile::read() {
  Study study;
  Words keys = {"schema", "id", "title", "seed", "start", "visits", "arm"};
  keys.insert(keys.end(), shared_keys().begin(), shared_keys().end());
  reader_.check_keys(root_, "", keys);
  check_schema();
  study.id = reader_.text(root_, "", id_field, "study");
  study.title = reader_.text(root_, "", title_field, "");
  const StudyFrame frame{study.id, reader_.integer(root_, "", seed_field, 1), visits(), starts()};
  study.visit_days = frame.visit_days;
  if (root_.table()->find("population") == nullptr) {
    problems_.add(root_.place, "population", {"is missing", "a table: [population]", {}});
  }
  scenario::flatten_parameters(*root_.table(), problems_);
  lay_over();
  check_shared(root_, "", reader_);
  const Value* const arms = root_.table()->find("arm");
  if (arms == nullptr || arms->array() == nullptr || arms->array()->items.empty()) {
    problems_.add(arms != nullptr ? arms->place : root_.place, "arm", {"is missing", "at least one [[arm]]", {}});
    return study;
  }
  for (std::size_t i = 0; i < arms->array()->items.size(); ++i) {
    study.arms.push_back(read_arm(arms->array()->items[i], i, frame));
  }
  return study;
}

void StudyFile::lay_over() {
  Table& top = *root_.table();
  if (parameters_.empty()) {
    return;
  }
  if (top.find("parameters") == nullptr) {
    top.set("parameters", root_.place, Value{Table{}, root_.place});
  }
  for (const ParameterOverride& parameter : parameters_) {
    top.find("parameters")->table()->set(parameter.id, root_.place, {parameter.value, root_.place});
  }
}

void StudyFile::check_schema() {
  const Value* const found = root_.table()->find("schema");
  if (found == nullptr || found->text() == nullptr || *found->text() != schema) {
    problems_.add(found != nullptr ? found->place : root_.place, "schema",
                  {found == nullptr ? "is missing" : fmt::format("cannot be {}", scenario::describe(*found)),
                   fmt::format("\"{}\"", schema),
                   {}});
  }
}

/// A date, or a list of dates over which the people are spread evenly.
std::vector<Start> StudyFile::starts() {
  std::vector<Start> out;
  const Value* const start = root_.table()->find("start");
  if (start == nullptr) {
    problems_.add(root_.place, "start", {"is missing", "an ISO date, or a list of them", {}});
  } else {
    const Array* const list = start->array();
    for (std::size_t i = 0; i < (list != nullptr ? list->items.size() : 1); ++i) {
      const Value& one = list != nullptr ? list->items[i] : *start;
      const auto date = reader_.checked(one, list != nullptr ? fmt::format("start.{}", i) : "start", date_field);
      if (const auto* const iso = std::get_if<std::string>(&date)) {
        out.push_back({*iso, one.place});
      }
    }
  }
  return out;
}

std::vector<std::int32_t> StudyFile::visits() {
  std::vector<std::int32_t> days;
  const Value* const found = root_.table()->find("visits");
  if (found == nullptr || found->array() == nullptr || found->array()->items.empty()) {
    problems_.add(found != nullptr ? found->place : root_.place, "visits",
                  {"is missing", "a list of whole weeks from day 0", {}});
    return {0};
  }
  for (std::size_t i = 0; i < found->array()->items.size(); ++i) {
    const auto week = reader_.checked(found->array()->items[i], fmt::format("visits.{}", i), week_field);
    if (const auto* const weeks = std::get_if<std::int64_t>(&week)) {
      days.push_back(static_cast<std::int32_t>(*weeks * days_in_week));
    }
  }
  std::sort(days.begin(), days.end());
  return days.empty() ? std::vector<std::int32_t>{0} : days;
}

StudyArm StudyFile::read_arm(const Value& value, std::size_t number, const StudyFrame& frame) {
  StudyArm arm;
  const std::string path = fmt::format("arm.{}", number);
  if (reader_.table_in(value, path) == nullptr) {
    return arm;
  }
  Value own = value;
  scenario::flatten_parameters(*own.table(), problems_);
  Words keys = {"name", "cause", "treatment"};
  keys.insert(keys.end(), shared_keys().begin(), shared_keys().end());
  reader_.check_keys(own, path, keys);
  arm.name = reader_.text(own, path, name_field, "");
  const ArmSettings settings = arm_settings(root_, own, path, reader_);
  arm.dropout = settings.dropout;
  for (std::size_t part = 0; part < settings.sexes.size() * frame.starts.size(); ++part) {
    arm.parts.push_back(read_part(scenario_tree(frame, settings, part), own, path));
  }
  return arm;
}

/// Reads a part as a scenario; the paths of its errors are put back to those of the study.
Scenario StudyFile::read_part(const Value& root, const Value& arm, const std::string& arm_path) {
  Problems found;
  Scenario scenario = scenario::read_sections(root, true, found);
  scenario::check_scenario(root, scenario, found);
  for (Error error : found.in_order()) {
    error.path = path_in_study(error.path, arm, arm_path);
    if (std::find(errors_.begin(), errors_.end(), error) == errors_.end()) {
      errors_.push_back(std::move(error));
    }
  }
  return scenario;
}

}  // namespace anagen::study
