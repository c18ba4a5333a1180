#include "evidence/table_rules.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "evidence/table_check.hpp"

namespace anagen::evidence {
namespace {

constexpr std::array<std::string_view, 16> parameter_columns{
    "id",     "sex",          "ancestry", "population", "region",     "value", "unit", "spread_kind",
    "spread", "distribution", "n",        "method",     "source_key", "grade", "seen", "note"};
constexpr std::array<std::string_view, 5> source_columns{"key", "citation", "design", "oxford_level", "seen"};
constexpr std::array<std::string_view, 27> target_columns{
    "study_key",   "disorder", "arm",        "treatment", "dose",     "sex",      "age",    "site",   "n",
    "week",        "measure",  "hair_class", "area_cm2",  "quantity", "baseline", "change", "level",  "unit",
    "spread_kind", "spread",   "lo",         "hi",        "seen",     "role",     "class",  "fitted", "note"};
constexpr std::array<std::string_view, 21> rule_columns{"id",
                                                        "rule",
                                                        "measure",
                                                        "comparison",
                                                        "threshold",
                                                        "measure_2",
                                                        "comparison_2",
                                                        "threshold_2",
                                                        "only_at",
                                                        "positive",
                                                        "negative",
                                                        "separates",
                                                        "sensitivity",
                                                        "sensitivity_interval",
                                                        "specificity",
                                                        "specificity_interval",
                                                        "n",
                                                        "source_key",
                                                        "grade",
                                                        "seen",
                                                        "note"};

constexpr std::array<std::string_view, 10> claim_columns{
    "id", "claim", "claimed_by", "grade", "for", "against", "testable", "testable_as", "n_status", "source_key"};

constexpr std::array<std::string_view, 4> sexes{"woman", "man", "child", "any"};
constexpr std::array<std::string_view, 7> ancestries{"caucasian",  "african", "african_us", "hispanic",
                                                     "east_asian", "han",     "any"};
constexpr std::array<std::string_view, 7> regions{"scalp", "frontal", "mid", "vertex", "temporal", "occipital", "any"};
constexpr std::array<std::string_view, 60> units{
    "1", "hairs", "follicles", "1/cm2", "hairs/day", "1/day", "hour", "day", "week", "month", "year", "um", "um2", "cm",
    "cm2", "mm/day", "um/day", "cm/year", "um/year", "percent", "percent/cm", "percent/year", "percent/week",
    "percentage points", "MPa", "GPa", "gf", "mJ", "g/cm3", "ng/mL", "points of 6", "points of 9", "PSS points",
    "mg/day", "mL", "L", "L/h", "ug/h", "ug/L", "pg/mL", "1/h", "mL/ng/h", "nm", "mm", "um2/s", "uL/cm2", "particles",
    "particles/mL", "particles/cm2", "ug", "1/mL", "mL/h", "mPa s", "degrees C",
    // Only in targets, as the studies print them.
    "fraction", "hairs/cm2", "mm/cm2", "units/cm2", "cycles", "icc"};
constexpr std::array<std::string_view, 6> spread_kinds{"none", "range", "sd_between_persons", "sd_within_person",
                                                       "cv",   "se"};
constexpr std::array<std::string_view, 5> target_spread_kinds{"none", "range", "sd", "se", "ci95"};
constexpr std::array<std::string_view, 4> grades{"A", "B", "C", "D"};
constexpr std::array<std::string_view, 5> ways_seen{"text", "secondary", "memory", "derived", "choice"};
constexpr std::array<std::string_view, 4> quantities{"level", "change", "percent_change", "net_change"};
constexpr std::array<std::string_view, 2> roles{"calibrate", "check"};
constexpr std::array<std::string_view, 3> classes{"must", "should", "inform"};
constexpr std::array<std::string_view, 2> booleans{"true", "false"};
constexpr std::array<std::string_view, 4> comparisons{"<", "<=", ">", ">="};
constexpr std::array<std::string_view, 7> states{"te", "cte", "aga", "cte_aga", "shedding", "normal", "other"};
constexpr std::array<std::string_view, 12> claim_grades{"E", "0",  "1", "1-", "2", "2-",
                                                        "3", "3-", "4", "4-", "5", "5-"};
constexpr std::array<std::string_view, 3> testables{"yes", "no", "range"};
constexpr std::array<std::string_view, 3> n_states{"known", "unknown", "not_applicable"};
constexpr int worst_oxford_level = 5;

/// An input of the model, not a measurement or a result that follows from others.
bool is_input(std::string_view id) { return !id.starts_with("obs.") && !id.starts_with("derived."); }

Keys check_sources(const CsvTable& table, Errors& errors) {
  TableCheck check(table, errors);
  Keys keys;
  if (!check.columns(source_columns)) {
    return keys;
  }
  for (const CsvRecord& record : table.records) {
    check.row(record);
    if (!is_name(check.cell("key"))) {
      check.complain("key", "\"" + check.cell("key") + "\" is not a key", "small letters, digits and underscores");
    }
    if (!keys.insert(check.cell("key")).second) {
      check.complain("key", "\"" + check.cell("key") + "\" stands here twice");
    }
    check.filled("citation");
    check.filled("design");
    check.one_of("seen", ways_seen);
    const std::optional<double> level = parse_number(check.cell("oxford_level"));
    if (!level || check.cell("oxford_level").size() != 1 || *level < 1 || *level > worst_oxford_level) {
      check.complain("oxford_level", "\"" + check.cell("oxford_level") + "\" is not a level", "1 to 5");
    }
  }
  return keys;
}

void check_evidence_of(TableCheck& check) {
  check.one_of("grade", grades);
  check.one_of("seen", ways_seen);
  const std::string& grade = check.cell("grade");
  if (check.cell("seen") == "memory" && (grade == "A" || grade == "B")) {
    check.complain("grade", "a recalled figure cannot be grade " + grade, "C, D");
  }
  const bool chosen = check.cell("source_key").ends_with("_choice");
  if (check.cell("seen") == "choice" && !chosen) {
    check.complain("source_key", "a choice of the project names the project as its source");
  }
}

void check_parameters(const CsvTable& table, const Keys& keys, Errors& errors) {
  TableCheck check(table, errors);
  if (!check.columns(parameter_columns)) {
    return;
  }
  std::map<std::string, int> first_line;
  for (const CsvRecord& record : table.records) {
    check.row(record);
    const std::string& id = check.cell("id");
    if (!is_id(id)) {
      check.complain("id", "\"" + id + "\" is not an id",
                     "names of small letters, digits and underscores, joined by dots");
    }
    check.one_of("sex", sexes);
    check.one_of("ancestry", ancestries);
    check.filled("population");
    check.one_of("region", regions);
    check.number_or_empty("value");
    check.one_of("unit", units);
    check.spread(spread_kinds);
    check.count_or_empty("n");
    check.known_source("source_key", keys);
    check_evidence_of(check);
    if (is_input(id) && check.cell("value").empty() && check.cell("spread_kind") != "range") {
      check.complain("value", "an input of the model needs a value or a range");
    }
    const std::string& region = check.cell("region");
    std::string key =
        id + " " + check.cell("sex") + " " + check.cell("ancestry") + " " + (region == "scalp" ? "any" : region);
    if (!is_input(id)) {
      key += " " + check.cell("population");
    }
    const int line = record.fields.front().line;
    const auto [first, fresh] = first_line.emplace(key, line);
    if (!fresh) {
      check.complain("id", "\"" + id + "\" for the same people and place stands in line " +
                               std::to_string(first->second) + " already");
    }
  }
}

void check_targets(const CsvTable& table, const Keys& keys, Errors& errors) {
  TableCheck check(table, errors);
  if (!check.columns(target_columns)) {
    return;
  }
  for (const CsvRecord& record : table.records) {
    check.row(record);
    check.known_source("study_key", keys);
    for (const std::string_view column : {"disorder", "measure"}) {
      if (!is_name(check.cell(column))) {
        check.complain(column, "\"" + check.cell(column) + "\" is not a name", "small letters, digits and underscores");
      }
    }
    check.filled("arm");
    check.one_of("quantity", quantities);
    check.one_of("unit", units);
    check.spread(target_spread_kinds);
    check.count_or_empty("n");
    for (const std::string_view column : {"week", "area_cm2", "baseline", "change", "level", "lo", "hi"}) {
      check.number_or_empty(column);
    }
    check.one_of("seen", ways_seen);
    check.one_of("role", roles);
    check.one_of("class", classes);
    check.one_of("fitted", booleans);
    if (!check.cell("change").empty() && !check.cell("level").empty()) {
      check.complain("change", "stands beside a level; a row expects one of the two");
    }
    const bool band = !check.cell("lo").empty() || !check.cell("hi").empty();
    if (check.cell("class") != "inform" && (!band || (check.cell("change").empty() && check.cell("level").empty()))) {
      check.complain("class", "a row that is scored needs an expected value and a band");
    }
    if (check.cell("class") == "must" && check.cell("seen") == "memory") {
      check.complain("class", "a recalled figure cannot be a must");
    }
    const std::optional<double> lo = parse_number(check.cell("lo"));
    const std::optional<double> hi = parse_number(check.cell("hi"));
    if (lo && hi && *lo > *hi) {
      check.complain("lo", "lies above hi");
    }
  }
}

/// A condition of a rule: a limit belongs to a measure, and a comparison to a limit.
void check_condition(TableCheck& check, const std::string& measure, const std::string& comparison,
                     const std::string& threshold) {
  if (!check.cell(measure).empty() && !is_name(check.cell(measure))) {
    check.complain(measure, "\"" + check.cell(measure) + "\" is not a name", "small letters, digits and underscores");
  }
  check.number_or_empty(threshold);
  if (check.cell(comparison).empty() != check.cell(threshold).empty()) {
    check.complain(threshold, "a comparison and its threshold stand together");
  } else if (!check.cell(comparison).empty()) {
    check.one_of(comparison, comparisons);
    if (check.cell(measure).empty()) {
      check.complain(measure, "a threshold belongs to a measure");
    }
  }
}

/// A share between 0 and 1 or a range of them, or nothing.
void check_share(TableCheck& check, std::string_view column) {
  const std::optional<Spread> share = parse_spread(check.cell(column));
  const auto outside = [](const std::optional<double>& value) { return value && (*value < 0 || *value > 1); };
  if (!share || outside(share->number) || outside(share->low) || outside(share->high)) {
    check.complain(column, "\"" + check.cell(column) + "\" is not a share", "0 to 1, or 0.6..0.7");
  }
}

/// `gap=1` or `hairs=50..60`, or nothing.
void check_setting(TableCheck& check) {
  const std::string& text = check.cell("only_at");
  const std::size_t sign = text.find('=');
  if (!text.empty() && (sign == std::string::npos || !is_name(text.substr(0, sign)) || sign + 1 == text.size() ||
                        !parse_spread(text.substr(sign + 1)))) {
    check.complain("only_at", "\"" + text + "\" is no setting", "key=number or key=low..high");
  }
}

void check_rules(const CsvTable& table, const Keys& keys, Errors& errors) {
  TableCheck check(table, errors);
  if (!check.columns(rule_columns)) {
    return;
  }
  Keys ids;
  for (const CsvRecord& record : table.records) {
    check.row(record);
    if (!is_name(check.cell("id")) || !ids.insert(check.cell("id")).second) {
      check.complain("id", "\"" + check.cell("id") + "\" is not a name, or stands here twice");
    }
    check.filled("rule");
    check_condition(check, "measure", "comparison", "threshold");
    check_condition(check, "measure_2", "comparison_2", "threshold_2");
    check_setting(check);
    check.one_of("positive", states);
    if (!check.cell("negative").empty()) {
      check.one_of("negative", states);
    }
    check.filled("separates");
    for (const char* column : {"sensitivity", "sensitivity_interval", "specificity", "specificity_interval"}) {
      check_share(check, column);
    }
    check.count_or_empty("n");
    check.known_source("source_key", keys);
    check_evidence_of(check);
  }
}

void check_claims(const CsvTable& table, const Keys& keys, Errors& errors) {
  TableCheck check(table, errors);
  if (!check.columns(claim_columns)) {
    return;
  }
  Keys ids;
  for (const CsvRecord& record : table.records) {
    check.row(record);
    if (check.cell("id").empty() || !ids.insert(check.cell("id")).second) {
      check.complain("id", "\"" + check.cell("id") + "\" is empty, or stands here twice");
    }
    check.filled("claim");
    check.filled("claimed_by");
    check.one_of("grade", claim_grades);
    check.one_of("testable", testables);
    check.one_of("n_status", n_states);
    const std::string& sources = check.cell("source_key");
    for (std::size_t from = 0; from <= sources.size();) {
      const std::size_t to = std::min(sources.find(';', from), sources.size());
      if (!keys.contains(sources.substr(from, to - from))) {
        check.complain("source_key", "\"" + sources.substr(from, to - from) + "\" is not in the table of sources");
      }
      from = to + 1;
    }
  }
}

}  // namespace

Errors check_tables(const EvidenceTables& tables) {
  Errors errors;
  const Keys keys = check_sources(tables.sources, errors);
  check_parameters(tables.parameters, keys, errors);
  check_targets(tables.targets, keys, errors);
  check_rules(tables.rules, keys, errors);
  check_claims(tables.claims, keys, errors);
  return errors;
}

}  // namespace anagen::evidence
