#include "study/arm_settings.hpp"

#include <algorithm>
#include <utility>

#include "scenario/read/merge.hpp"
#include "scenario/read/read_sections.hpp"
#include "scenario/schema/schema.hpp"

namespace anagen::study {

namespace {

using scenario::Array;
using scenario::FieldInfo;
using scenario::FieldType;
using scenario::Table;
using scenario::Value;

constexpr std::int64_t days_in_week = 7;
constexpr std::int64_t shortest_run_days = 7;
constexpr double most_subjects = 100000;
constexpr std::string_view sexes[] = {"woman", "man", "child", "both"};
constexpr std::string_view disorders[] = {"none"};
constexpr FieldInfo sex_field{.key = "sex", .type = FieldType::choice, .choices = sexes};
constexpr FieldInfo n_field{.key = "n", .type = FieldType::integer, .lowest = 1, .highest = most_subjects};
constexpr FieldInfo disorder_field{.key = "disorder", .type = FieldType::choice, .choices = disorders};

/// `[instrument]` and `[[instrument]]` are both right.
Value as_list(const Value& value) {
  return value.table() != nullptr ? Value{Array{{value}, true}, value.place} : value;
}

/// What may be said of a person; how often she washes stands in a table of its own.
Words person_keys() {
  Words keys;
  for (const auto& field : scenario::fields<PersonSpec>()) {
    if (field.info.key != "wash_every") {
      keys.push_back(field.info.key);
    }
  }
  return keys;
}

/// The shared tables of a study or an arm, and the causes of an arm; what is no table is left to the checks.
Table tables_of(const Value& value) {
  Table out;
  for (const std::string_view key : shared_keys()) {
    if (const Value* const found = value.table()->find(key)) {
      const bool list = key == "instrument";
      if (list || found->table() != nullptr) {
        out.set(std::string(key), found->place, list ? as_list(*found) : *found);
      }
    }
  }
  if (const Value* const cause = value.table()->find("cause")) {
    out.set("cause", cause->place, as_list(*cause));
  }
  return out;
}

Value person(const ArmSettings& settings, const std::string& sex) {
  const Value* const population = settings.tree.table()->find("population");
  Value out{Table{}, settings.tree.place};
  if (population != nullptr) {
    out.place = population->place;
    const Words keys = person_keys();
    for (const scenario::Member& member : population->table()->members()) {
      if (std::find(keys.begin(), keys.end(), member.key) != keys.end()) {
        out.table()->set(member.key, member.place, member.value);
      }
    }
  }
  out.table()->set("sex", out.place, {sex, out.place});
  const Value* const wash = settings.tree.table()->find("wash");
  const Value* const every = wash != nullptr ? wash->table()->find("every") : nullptr;
  if (every != nullptr) {
    out.table()->set("wash_every", every->place, *every);
  }
  return out;
}

}  // namespace

const Words& shared_keys() {
  static const Words keys = {"population", "parameters", "season", "wash", "instrument"};
  return keys;
}

void check_shared(const Value& value, const std::string& path, FieldReader& reader) {
  const auto at = [&](std::string_view key) { return path.empty() ? std::string(key) : path + "." + std::string(key); };
  if (const Value* const found = value.table()->find("population")) {
    if (reader.table_in(*found, at("population")) != nullptr) {
      Words keys = person_keys();
      keys.insert(keys.end(), {"n", "disorder"});
      reader.check_keys(*found, at("population"), keys);
      reader.value_of(*found, at("population"), sex_field);
      reader.value_of(*found, at("population"), n_field);
      reader.value_of(*found, at("population"), disorder_field);
    }
  }
  if (const Value* const found = value.table()->find("wash")) {
    if (reader.table_in(*found, at("wash")) != nullptr) {
      reader.check_keys(*found, at("wash"), {"every"});
    }
  }
}

ArmSettings arm_settings(const Value& study, const Value& arm, const std::string& arm_path, FieldReader& reader) {
  check_shared(arm, arm_path, reader);
  ArmSettings settings{{tables_of(study), study.place}, {"woman"}, 100};
  scenario::merge(*settings.tree.table(), tables_of(arm));
  if (const Value* const population = settings.tree.table()->find("population")) {
    const auto* const members = population->table();
    if (const Value* const sex = members->find("sex"); sex != nullptr && sex->text() != nullptr) {
      settings.sexes = *sex->text() == "both" ? std::vector<std::string>{"woman", "man"} : std::vector{*sex->text()};
    }
    if (const Value* const n = members->find("n")) {
      const auto* const people = std::get_if<std::int64_t>(&n->data);
      settings.people = people != nullptr ? *people : settings.people;
    }
  }
  return settings;
}

Value scenario_tree(const StudyFrame& frame, const ArmSettings& settings, std::size_t part) {
  const std::string& sex = settings.sexes[part % settings.sexes.size()];
  const Start& start = frame.starts[part / settings.sexes.size()];
  const auto parts = static_cast<std::int64_t>(settings.sexes.size() * frame.starts.size());
  const auto number = static_cast<std::int64_t>(part);
  const std::int64_t people = settings.people / parts + (number < settings.people % parts ? 1 : 0);
  const scenario::Place& place = settings.tree.place;
  Value root{Table{}, place};
  Table& top = *root.table();
  top.set("name", place, {frame.id, place});
  // People of different parts are different people: each part has a seed of its own.
  top.set("seed", place, {frame.seed + number, place});
  Value run{Table{}, place};
  const std::int64_t first = frame.visit_days.front();
  const std::int64_t last = std::max<std::int64_t>(frame.visit_days.back(), first + shortest_run_days);
  run.table()->set("day_zero", start.place, {start.date, start.place});
  run.table()->set("from", place, {first, place});
  run.table()->set("to", place, {last, place});
  run.table()->set("every", place, {days_in_week, place});
  run.table()->set("subjects", place, {std::max<std::int64_t>(people, 1), place});
  top.set("run", place, std::move(run));
  top.set("person", place, person(settings, sex));
  for (const std::string_view key : {"season", "parameters", "instrument", "cause"}) {
    if (const Value* const found = settings.tree.table()->find(key)) {
      top.set(std::string(key), found->place, *found);
    }
  }
  return root;
}

}  // namespace anagen::study
