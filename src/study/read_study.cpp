#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <tuple>
#include <utility>

#include "scenario/read/dates.hpp"
#include "scenario/read/merge.hpp"
#include "scenario/read/problems.hpp"
#include "scenario/read/read_field.hpp"
#include "scenario/read/read_sections.hpp"
#include "scenario/read/words.hpp"
#include "scenario/schema/schema.hpp"
#include "scenario/toml/read.hpp"
#include "study/measures.hpp"
#include "study/study.hpp"

namespace anagen::study {

namespace {

using scenario::Array;
using scenario::FieldInfo;
using scenario::FieldType;
using scenario::Finding;
using scenario::Place;
using scenario::Problems;
using scenario::Table;
using scenario::Value;
using Words = std::vector<std::string_view>;

constexpr std::string_view schema = "anagen.study/1";
constexpr std::int64_t days_in_week = 7;
constexpr double farthest_week = 1040;  // twenty years
constexpr double most_subjects = 100000;
constexpr double largest_seed = 9007199254740992;  // 2^53, as in a scenario
constexpr std::int64_t shortest_run_days = 7;

constexpr FieldInfo id_field{.key = "id", .type = FieldType::name, .lowest = 1, .highest = 64, .required = true};
constexpr FieldInfo title_field{.key = "title", .type = FieldType::text, .highest = 200};
constexpr FieldInfo seed_field{.key = "seed", .type = FieldType::integer, .highest = largest_seed};
constexpr FieldInfo date_field{.key = "start", .type = FieldType::date};
constexpr FieldInfo n_field{.key = "n", .type = FieldType::integer, .lowest = 1, .highest = most_subjects};
constexpr FieldInfo week_field{
    .key = "visits", .type = FieldType::integer, .lowest = -farthest_week, .highest = farthest_week};
constexpr std::string_view sexes[] = {"woman", "man", "child", "both"};
constexpr FieldInfo sex_field{.key = "sex", .type = FieldType::choice, .choices = sexes};
constexpr std::string_view disorders[] = {"none"};
constexpr FieldInfo disorder_field{.key = "disorder", .type = FieldType::choice, .choices = disorders};

/// Turns a study.toml into scenarios by laying its parts out as scenario.toml would, so that one schema checks both.
class StudyReader {
 public:
  StudyReader(Value root, Problems& problems) : root_(std::move(root)), problems_(problems) {}

  Study read() {
    Study study;
    check_keys(root_, "",
               {"schema", "id", "title", "seed", "start", "visits", "population", "parameters", "season", "wash",
                "instrument", "arm"});
    check_schema();
    study.id = text(root_, "", id_field, "study");
    study.title = text(root_, "", title_field, "");
    const std::int64_t seed = integer(root_, "", seed_field, 1);
    read_starts();
    study.visit_days = visits();
    read_population();
    scenario::flatten_parameters(*root_.table(), problems_);
    const Value* const arms = root_.table()->find("arm");
    if (arms == nullptr || arms->array() == nullptr || arms->array()->items.empty()) {
      problems_.add(arms != nullptr ? arms->place : root_.place, "arm", {"is missing", "at least one [[arm]]", {}});
      return study;
    }
    for (std::size_t i = 0; i < arms->array()->items.size(); ++i) {
      study.arms.push_back(read_arm(arms->array()->items[i], i, study, seed));
    }
    return study;
  }

  [[nodiscard]] const Errors& scenario_errors() const { return errors_; }

 private:
  static std::string join(const std::string& path, std::string_view key) { return scenario::join_path(path, key); }

  const Table* table_in(const Value& value, const std::string& path) {
    if (value.table() == nullptr) {
      problems_.add(value.place, path, {fmt::format("cannot be {}", scenario::describe(value)), "a table", {}});
    }
    return value.table();
  }

  void check_keys(const Value& table, const std::string& path, const Words& allowed) {
    for (const scenario::Member& member : table.table()->members()) {
      if (std::find(allowed.begin(), allowed.end(), member.key) == allowed.end()) {
        problems_.add(
            member.place, join(path, member.key),
            {"unknown key", "allowed: " + scenario::list_of(allowed), scenario::did_you_mean(member.key, allowed)});
      }
    }
  }

  void check_schema() {
    const Value* const found = root_.table()->find("schema");
    if (found == nullptr || found->text() == nullptr || *found->text() != schema) {
      problems_.add(found != nullptr ? found->place : root_.place, "schema",
                    {found == nullptr ? "is missing" : fmt::format("cannot be {}", scenario::describe(*found)),
                     fmt::format("\"{}\"", schema),
                     {}});
    }
  }

  /// The checked value of `info.key` in a table; monostate when it is absent or wrong.
  scenario::FieldValue value_of(const Value& in, const std::string& path, const FieldInfo& info) {
    const Value* const found = in.table()->find(info.key);
    if (found == nullptr) {
      if (info.required) {
        problems_.add(in.place, join(path, info.key), {"is missing", scenario::allowed_text(info), {}});
      }
      return {};
    }
    return checked(*found, join(path, info.key), info);
  }

  scenario::FieldValue checked(const Value& value, const std::string& path, const FieldInfo& info) {
    auto result = scenario::read_field(info, value, {});
    if (!result) {
      problems_.add(value.place, path, std::move(result.error()));
      return {};
    }
    return *result;
  }

  std::string text(const Value& in, const std::string& path, const FieldInfo& info, const std::string& otherwise) {
    const auto value = value_of(in, path, info);
    const auto* const held = std::get_if<std::string>(&value);
    return held != nullptr ? *held : otherwise;
  }

  std::int64_t integer(const Value& in, const std::string& path, const FieldInfo& info, std::int64_t otherwise) {
    const auto value = value_of(in, path, info);
    const auto* const held = std::get_if<std::int64_t>(&value);
    return held != nullptr ? *held : otherwise;
  }

  /// A date, or a list of dates over which the people are spread evenly.
  void read_starts() {
    const Value* const start = root_.table()->find("start");
    if (start == nullptr) {
      problems_.add(root_.place, "start", {"is missing", "an ISO date, or a list of them", {}});
      return;
    }
    const Array* const list = start->array();
    for (std::size_t i = 0; i < (list != nullptr ? list->items.size() : 1); ++i) {
      const Value& one = list != nullptr ? list->items[i] : *start;
      const auto date = checked(one, list != nullptr ? fmt::format("start.{}", i) : "start", date_field);
      if (const auto* const iso = std::get_if<std::string>(&date)) {
        starts_.push_back({*iso, one.place});
      }
    }
  }

  std::vector<std::int32_t> visits() {
    std::vector<std::int32_t> days;
    const Value* const found = root_.table()->find("visits");
    if (found == nullptr || found->array() == nullptr || found->array()->items.empty()) {
      problems_.add(found != nullptr ? found->place : root_.place, "visits",
                    {"is missing", "a list of whole weeks from day 0", {}});
      return {0};
    }
    for (std::size_t i = 0; i < found->array()->items.size(); ++i) {
      const auto week = checked(found->array()->items[i], fmt::format("visits.{}", i), week_field);
      if (const auto* const weeks = std::get_if<std::int64_t>(&week)) {
        days.push_back(static_cast<std::int32_t>(*weeks * days_in_week));
      }
    }
    std::sort(days.begin(), days.end());
    return days.empty() ? std::vector<std::int32_t>{0} : days;
  }

  void read_population() {
    const Value* const found = root_.table()->find("population");
    if (found == nullptr) {
      problems_.add(root_.place, "population", {"is missing", "a table: [population]", {}});
      return;
    }
    if (table_in(*found, "population") == nullptr) {
      return;
    }
    population_ = *found;
    Words keys = person_keys();
    keys.insert(keys.end(), {"n", "disorder"});
    check_keys(*found, "population", keys);
    const std::string sex = text(*found, "population", sex_field, "woman");
    sexes_ = sex == "both" ? std::vector<std::string>{"woman", "man"} : std::vector<std::string>{sex};
    people_ = integer(*found, "population", n_field, people_);
    value_of(*found, "population", disorder_field);
    if (const Value* const wash = root_.table()->find("wash"); wash != nullptr && table_in(*wash, "wash") != nullptr) {
      check_keys(*wash, "wash", {"every"});
    }
  }

  StudyArm read_arm(const Value& value, std::size_t number, const Study& study, std::int64_t seed) {
    StudyArm arm;
    const std::string path = fmt::format("arm.{}", number);
    if (table_in(value, path) == nullptr) {
      return arm;
    }
    check_keys(value, path, {"name", "cause", "treatment"});
    constexpr FieldInfo name_field{
        .key = "name", .type = FieldType::text, .lowest = 1, .highest = 64, .required = true};
    arm.name = text(value, path, name_field, "");
    if (const Value* const treatment = value.table()->find("treatment")) {
      problems_.add(treatment->place, join(path, "treatment"),
                    {"treatments are not simulated yet", "causes: [[arm.cause]]", {}});
    }
    const std::size_t parts = sexes_.size() * starts_.size();
    for (std::size_t part = 0; part < parts; ++part) {
      const std::string& sex = sexes_[part % sexes_.size()];
      const Start& start = starts_[part / sexes_.size()];
      // People of different parts are different people: each part has a seed of its own.
      const auto number_of_people = people_ / static_cast<std::int64_t>(parts) +
                                    (static_cast<std::int64_t>(part) < people_ % static_cast<std::int64_t>(parts));
      const Value root = scenario_tree(value, study, sex, start, seed + static_cast<std::int64_t>(part),
                                       std::max<std::int64_t>(number_of_people, 1));
      arm.parts.push_back(read_part(root, path));
    }
    return arm;
  }

  struct Start {
    std::string date;
    Place place;
  };

  Value scenario_tree(const Value& arm, const Study& study, const std::string& sex, const Start& start,
                      std::int64_t seed, std::int64_t people) const {
    Value root{Table{}, root_.place};
    Table& top = *root.table();
    top.set("name", root_.place, {study.id, root_.place});
    top.set("seed", root_.place, {seed, root_.place});
    Value run{Table{}, root_.place};
    const std::int64_t first = study.visit_days.front();
    const std::int64_t last = std::max<std::int64_t>(study.visit_days.back(), first + shortest_run_days);
    run.table()->set("day_zero", start.place, {start.date, start.place});
    run.table()->set("from", root_.place, {first, root_.place});
    run.table()->set("to", root_.place, {last, root_.place});
    run.table()->set("every", root_.place, {days_in_week, root_.place});
    run.table()->set("subjects", root_.place, {people, root_.place});
    top.set("run", root_.place, std::move(run));
    top.set("person", population_.place, person(sex));
    for (const std::string_view key : {"season", "parameters"}) {
      if (const Value* const found = root_.table()->find(key)) {
        top.set(key, found->place, *found);
      }
    }
    if (const Value* const instrument = root_.table()->find("instrument")) {
      top.set("instrument", instrument->place, as_list(*instrument));
    }
    if (const Value* const cause = arm.table()->find("cause")) {
      top.set("cause", cause->place, as_list(*cause));
    }
    return root;
  }

  /// `[instrument]` and `[[instrument]]` are both right.
  static Value as_list(const Value& value) {
    return value.table() != nullptr ? Value{Array{{value}, true}, value.place} : value;
  }

  /// What may be said of a person; how often she washes stands in a table of its own.
  static Words person_keys() {
    Words keys;
    for (const auto& field : scenario::fields<PersonSpec>()) {
      if (field.info.key != "wash_every") {
        keys.push_back(field.info.key);
      }
    }
    return keys;
  }

  Value person(const std::string& sex) const {
    Value person{Table{}, population_.place};
    if (population_.table() == nullptr) {
      return person;
    }
    const Words keys = person_keys();
    for (const scenario::Member& member : population_.table()->members()) {
      if (std::find(keys.begin(), keys.end(), member.key) != keys.end()) {
        person.table()->set(member.key, member.place, member.value);
      }
    }
    person.table()->set("sex", population_.place, {sex, population_.place});
    const Value* const wash = root_.table()->find("wash");
    const Value* const every = wash != nullptr && wash->table() != nullptr ? wash->table()->find("every") : nullptr;
    if (every != nullptr) {
      person.table()->set("wash_every", every->place, *every);
    }
    return person;
  }

  /// Reads a part as a scenario; the paths of its errors are put back to those of the study.
  Scenario read_part(const Value& root, const std::string& arm_path) {
    Problems found;
    Scenario scenario = scenario::read_sections(root, true, found);
    scenario::check_scenario(root, scenario, found);
    for (Error error : found.in_order()) {
      if (error.path == "person.wash_every") {
        error.path = "wash.every";
      } else if (error.path.starts_with("person")) {
        error.path = "population" + error.path.substr(6);
      } else if (error.path.starts_with("cause")) {
        error.path = arm_path + "." + error.path;
      }
      if (std::find(errors_.begin(), errors_.end(), error) == errors_.end()) {
        errors_.push_back(std::move(error));
      }
    }
    return scenario;
  }

  Value root_;
  Problems& problems_;
  Errors errors_;
  Value population_;
  std::vector<std::string> sexes_ = {"woman"};
  std::vector<Start> starts_;
  std::int64_t people_ = 100;
};

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
    if (auto refused = unmeasured(study, target)) {
      refused->where = target.where;
      errors.push_back(*std::move(refused));
    }
  }
}

}  // namespace

Expected<Study> read_study(const StudyFolder& folder) {
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
    StudyReader reader(*std::move(root), problems);
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
