#include "study/arm_settings.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#include "evidence/lookup.hpp"
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
constexpr std::string_view disorders[] = {"none", "aga", "fphl", "alopecia_areata"};
constexpr std::string_view selections[] = {"target_area", "any"};
constexpr std::string_view analyses[] = {"all", "completers", "last_observation_carried_forward"};
constexpr double highest_rate = 10;  // a year: one in ten thousand stays
constexpr double most_informative = 100;
constexpr std::int64_t most_screened_per_place = 1000;
constexpr FieldInfo sex_field{.key = "sex", .type = FieldType::choice, .choices = sexes};
constexpr FieldInfo n_field{.key = "n", .type = FieldType::integer, .lowest = 1, .highest = most_subjects};
constexpr FieldInfo disorder_field{.key = "disorder", .type = FieldType::choice, .choices = disorders};
constexpr FieldInfo selection_field{.key = "selection", .type = FieldType::choice, .choices = selections};

constexpr FieldInfo rate_field{.key = "rate_per_year", .type = FieldType::number, .highest = highest_rate};
constexpr FieldInfo informative_field{.key = "informative", .type = FieldType::number, .highest = most_informative};
constexpr FieldInfo analysis_field{.key = "analysis", .type = FieldType::choice, .choices = analyses};
/// What is known of the areata of an arm's people: its key in the population and in the cause.
constexpr double whole_scalp = 100;
constexpr double longest_years = 80;
struct AreataKey {
  FieldInfo field;
  const char* of_cause;
};
constexpr AreataKey areata_keys[] = {
    {{.key = "salt_low", .type = FieldType::number, .lowest = 0, .highest = whole_scalp}, "salt"},
    {{.key = "salt_high", .type = FieldType::number, .lowest = 0, .highest = whole_scalp}, "salt_high"},
    {{.key = "duration_low", .type = FieldType::number, .lowest = 0, .highest = longest_years}, "duration"},
    {{.key = "duration_high", .type = FieldType::number, .lowest = 0, .highest = longest_years}, "duration_high"},
};

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

/// The shared tables of a study or an arm, and causes and treatments of an arm; what is no table is left to the checks.
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
  for (const char* const key : {"cause", "treatment"}) {
    if (const Value* const found = value.table()->find(key)) {
      out.set(key, found->place, as_list(*found));
    }
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

/// The text of a key of the population; empty when it says nothing.
std::string said_of_people(const ArmSettings& settings, std::string_view key) {
  const Value* const population = settings.tree.table()->find("population");
  const Value* const found = population != nullptr ? population->table()->find(key) : nullptr;
  return found != nullptr && found->text() != nullptr ? *found->text() : std::string();
}

void check_dropout(const Value& value, const std::string& path, FieldReader& reader) {
  if (reader.table_in(value, path) == nullptr) {
    return;
  }
  reader.check_keys(value, path, {"rate_per_year", "informative", "analysis"});
  for (const FieldInfo& field : {rate_field, informative_field, analysis_field}) {
    reader.value_of(value, path, field);
  }
}

/// A number in a table of the arm; nothing where it is absent or none.
std::optional<double> number_in(const ArmSettings& settings, std::string_view table, std::string_view key) {
  const Value* const own = settings.tree.table()->find(table);
  const Value* const found = own != nullptr && own->table() != nullptr ? own->table()->find(key) : nullptr;
  if (found != nullptr) {
    if (const auto* const real = std::get_if<double>(&found->data)) {
      return *real;
    }
    if (const auto* const whole = std::get_if<std::int64_t>(&found->data)) {
      return static_cast<double>(*whole);
    }
  }
  return std::nullopt;
}

/// A number of the evidence tables, or what the arm puts in its place.
double parameter_of(const ArmSettings& settings, const std::string& id) {
  const std::optional<double> own = number_in(settings, "parameters", id);
  return own ? *own : evidence::value_of(id, {});
}

Dropout dropout_of(const ArmSettings& settings) {
  Dropout out{number_in(settings, "dropout", "rate_per_year").value_or(0),
              number_in(settings, "dropout", "informative").value_or(0), Analysis::all};
  const Value* const table = settings.tree.table()->find("dropout");
  const Value* const word = table != nullptr ? table->table()->find("analysis") : nullptr;
  if (word != nullptr && word->text() != nullptr) {
    out.analysis = *word->text() == "completers"                         ? Analysis::completers
                   : *word->text() == "last_observation_carried_forward" ? Analysis::last_observation
                                                                         : Analysis::all;
  }
  return out;
}

/// Where the first instrument that names a region looks.
std::string target_region(const Value* instruments) {
  for (std::size_t i = 0; instruments != nullptr && i < instruments->array()->items.size(); ++i) {
    const Table* const one = instruments->array()->items[i].table();
    const Value* const region = one != nullptr ? one->find("region") : nullptr;
    if (region != nullptr && region->text() != nullptr) {
      return *region->text();
    }
  }
  return "vertex";
}

/// The list at `key`, made when it is not there.
Array& list_at(Table& table, std::string_view key, const scenario::Place& place) {
  if (table.find(key) == nullptr) {
    table.set(std::string(key), place, Value{Array{{}, true}, place});
  }
  return *table.find(key)->array();
}

Value table_value(const scenario::Place& place, std::initializer_list<std::pair<const char*, Value>> members) {
  Value out{Table{}, place};
  for (const auto& [key, value] : members) {
    out.table()->set(key, place, value);
  }
  return out;
}

/// People with pattern loss: androgens act on them, and unless anybody is taken, those are enrolled whose target area
/// lies at the edge of the thin zone at the first visit.
void add_pattern_loss(Table& top, const ArmSettings& settings, std::int64_t first_day) {
  const scenario::Place& place = settings.tree.place;
  if (top.find("androgens") == nullptr) {
    top.set("androgens", place, Value{Table{}, place});
  }
  if (said_of_people(settings, "selection") == "any") {
    return;
  }
  constexpr std::int64_t once = 3650;
  Array& instruments = list_at(top, "instrument", place);
  const std::string region = target_region(top.find("instrument"));
  instruments.items.push_back(
      table_value(place, {{"kind", {"hair_cover", place}}, {"every", {once, place}}, {"region", {region, place}}}));
  if (top.find("cohort") == nullptr) {
    top.set("cohort", place, Value{Table{}, place});
  }
  Table& cohort = *top.find("cohort")->table();
  if (cohort.find("screened_per_place") == nullptr) {
    cohort.set("screened_per_place", place, {most_screened_per_place, place});
  }
  list_at(cohort, "include", place)
      .items.push_back(table_value(place, {{"measure", {"hair_cover", place}},
                                           {"day", {first_day, place}},
                                           {"at_least", {parameter_of(settings, "trial.cover.low"), place}},
                                           {"at_most", {parameter_of(settings, "trial.cover.high"), place}}}));
}

/// People with alopecia areata, whose attack goes on in week 0.
void add_areata(Table& top, const ArmSettings& settings) {
  const scenario::Place& place = settings.tree.place;
  Value cause = table_value(place, {{"kind", {"alopecia_areata", place}}, {"day", {std::int64_t{0}, place}}});
  for (const AreataKey& key : areata_keys) {
    if (const Value* const found = settings.tree.table()->find("population")->table()->find(key.field.key)) {
      cause.table()->set(key.of_cause, found->place, *found);
    }
  }
  list_at(top, "cause", place).items.push_back(std::move(cause));
}

/// Instruments that do not say how often are used at every visit, and tell counts by thickness.
void complete_instruments(Table& top, std::int64_t spacing) {
  const Value* const list = top.find("instrument");
  for (std::size_t i = 0; list != nullptr && i < list->array()->items.size(); ++i) {
    Value& one = top.find("instrument")->array()->items[i];
    if (one.table() == nullptr) {
      continue;
    }
    if (one.table()->find("every") == nullptr) {
      one.table()->set("every", one.place, {spacing, one.place});
    }
    const Value* const kind = one.table()->find("kind");
    if (kind != nullptr && kind->text() != nullptr && *kind->text() == "phototrichogram" &&
        one.table()->find("by_thickness") == nullptr) {
      one.table()->set("by_thickness", one.place, {true, one.place});
    }
  }
}

}  // namespace

const Words& shared_keys() {
  static const Words keys = {"population", "cohort",     "parameters", "season",
                             "wash",       "instrument", "androgens",  "dropout"};
  return keys;
}

void check_shared(const Value& value, const std::string& path, FieldReader& reader) {
  const auto at = [&](std::string_view key) { return path.empty() ? std::string(key) : path + "." + std::string(key); };
  if (const Value* const found = value.table()->find("population")) {
    if (reader.table_in(*found, at("population")) != nullptr) {
      Words keys = person_keys();
      keys.insert(keys.end(), {"n", "disorder", "selection"});
      for (const AreataKey& key : areata_keys) {
        keys.push_back(key.field.key);
      }
      reader.check_keys(*found, at("population"), keys);
      reader.value_of(*found, at("population"), sex_field);
      reader.value_of(*found, at("population"), n_field);
      reader.value_of(*found, at("population"), disorder_field);
      reader.value_of(*found, at("population"), selection_field);
      for (const AreataKey& key : areata_keys) {
        reader.value_of(*found, at("population"), key.field);
      }
    }
  }
  if (const Value* const found = value.table()->find("wash")) {
    if (reader.table_in(*found, at("wash")) != nullptr) {
      reader.check_keys(*found, at("wash"), {"every"});
    }
  }
  if (const Value* const found = value.table()->find("dropout")) {
    check_dropout(*found, at("dropout"), reader);
  }
}

ArmSettings arm_settings(const Value& study, const Value& arm, const std::string& arm_path, FieldReader& reader) {
  check_shared(arm, arm_path, reader);
  ArmSettings settings{{tables_of(study), study.place}, {"woman"}, 100, {}};
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
  settings.dropout = dropout_of(settings);
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
  for (const std::string_view key :
       {"cohort", "season", "androgens", "parameters", "instrument", "cause", "treatment"}) {
    if (const Value* const found = settings.tree.table()->find(key)) {
      top.set(std::string(key), found->place, *found);
    }
  }
  std::int64_t spacing = 0;
  for (const std::int32_t day : frame.visit_days) {
    spacing = std::gcd(spacing, day - first);
  }
  complete_instruments(top, std::max<std::int64_t>(spacing, shortest_run_days));
  const std::string disorder = said_of_people(settings, "disorder");
  if (disorder == "aga" || disorder == "fphl") {
    add_pattern_loss(top, settings, first);
  } else if (disorder == "alopecia_areata") {
    add_areata(top, settings);
  }
  return root;
}

}  // namespace anagen::study
