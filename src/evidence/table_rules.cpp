#include "evidence/table_rules.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace anagen::evidence {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 16> parameter_columns{
    "id", "sex", "ancestry", "population", "region", "value", "unit", "spread_kind",
    "spread", "distribution", "n", "method", "source_key", "grade", "seen", "note"};
constexpr std::array<std::string_view, 5> source_columns{"key", "citation", "design", "oxford_level", "seen"};
constexpr std::array<std::string_view, 27> target_columns{
    "study_key", "disorder", "arm", "treatment", "dose", "sex", "age", "site", "n",
    "week", "measure", "hair_class", "area_cm2", "quantity", "baseline", "change", "level", "unit",
    "spread_kind", "spread", "lo", "hi", "seen", "role", "class", "fitted", "note"};

constexpr std::array<std::string_view, 4> sexes{"woman", "man", "child", "any"};
constexpr std::array<std::string_view, 7> ancestries{"caucasian", "african", "african_us", "hispanic",
                                                     "east_asian", "han", "any"};
constexpr std::array<std::string_view, 7> regions{"scalp", "frontal", "mid", "vertex", "temporal", "occipital", "any"};
constexpr std::array<std::string_view, 36> units{
    "1", "hairs", "follicles", "1/cm2", "hairs/day", "1/day", "hour", "day", "week", "month", "year", "um", "um2", "cm", "cm2",
    "mm/day", "um/day", "cm/year", "um/year", "percent", "percent/cm", "percent/year", "percentage points", "MPa",
    "GPa", "gf", "mJ", "ng/mL", "points of 6", "points of 9", "PSS points",
    // Only in targets, as the studies print them.
    "fraction", "hairs/cm2", "units/cm2", "cycles", "icc"};
constexpr std::array<std::string_view, 6> spread_kinds{"none", "range", "sd_between_persons", "sd_within_person",
                                                       "cv", "se"};
constexpr std::array<std::string_view, 5> target_spread_kinds{"none", "range", "sd", "se", "ci95"};
constexpr std::array<std::string_view, 4> grades{"A", "B", "C", "D"};
constexpr std::array<std::string_view, 5> ways_seen{"text", "secondary", "memory", "derived", "choice"};
constexpr std::array<std::string_view, 4> quantities{"level", "change", "percent_change", "net_change"};
constexpr std::array<std::string_view, 2> roles{"calibrate", "check"};
constexpr std::array<std::string_view, 3> classes{"must", "should", "inform"};
constexpr std::array<std::string_view, 2> booleans{"true", "false"};
constexpr int worst_oxford_level = 5;

bool contains(Words words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

std::string listed(Words words) {
  std::string text;
  for (const std::string_view word : words) {
    text += (text.empty() ? "" : ", ") + std::string(word);
  }
  return text;
}

bool is_small_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// A word of small letters, digits and underscores that begins with a letter.
bool is_name(std::string_view word) {
  return !word.empty() && word.front() >= 'a' && word.front() <= 'z' &&
         std::ranges::all_of(word, [](char c) { return is_small_letter_or_digit(c) || c == '_'; });
}

/// Two or more names joined by dots.
bool is_id(std::string_view id) {
  bool dotted = false;
  for (std::size_t dot = id.find('.'); dot != std::string_view::npos; dot = id.find('.')) {
    if (!is_name(id.substr(0, dot))) {
      return false;
    }
    id.remove_prefix(dot + 1);
    dotted = true;
  }
  return dotted && is_name(id);
}

/// An input of the model, not a measurement or a result that follows from others.
bool is_input(std::string_view id) { return !id.starts_with("obs.") && !id.starts_with("derived."); }

/// Checks the rows of one table and gathers what is wrong with them.
class TableCheck {
 public:
  TableCheck(const CsvTable& table, Errors& errors) : table_(table), errors_(errors) {}

  /// Whether the columns are these, in this order; without them no row can be read.
  bool columns(Words expected) {
    if (std::ranges::equal(table_.columns, expected)) {
      return true;
    }
    errors_.push_back({.where = table_.file + ":1:1", .path = "header", .problem = "other columns than the schema has",
                       .allowed = listed(expected), .suggestion = {}});
    return false;
  }

  void row(const CsvRecord& record) { record_ = &record; }

  const std::string& cell(std::string_view column) const { return field(column).text; }

  void complain(std::string_view column, std::string problem, std::string allowed = {}) {
    const CsvField& at = field(column);
    errors_.push_back({.where = table_.file + ":" + std::to_string(at.line) + ":" + std::to_string(at.column),
                       .path = std::string(column), .problem = std::move(problem), .allowed = std::move(allowed),
                       .suggestion = {}});
  }

  void filled(std::string_view column) {
    if (cell(column).empty()) {
      complain(column, "is empty");
    }
  }

  void one_of(std::string_view column, Words words) {
    if (cell(column).empty()) {
      complain(column, "is empty", listed(words));
    } else if (!contains(words, cell(column))) {
      complain(column, "\"" + cell(column) + "\" is not known", listed(words));
    }
  }

  void number_or_empty(std::string_view column) {
    if (!cell(column).empty() && !parse_number(cell(column))) {
      complain(column, "\"" + cell(column) + "\" is not a number");
    }
  }

  void count_or_empty(std::string_view column) {
    const std::string& text = cell(column);
    constexpr std::size_t most_digits = 9;
    const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || text.size() > most_digits) {
      complain(column, "\"" + text + "\" is not a whole number");
    }
  }

  void spread(Words kinds) {
    one_of("spread_kind", kinds);
    const std::optional<Spread> spread = parse_spread(cell("spread"));
    if (!spread) {
      complain("spread", "\"" + cell("spread") + "\" is neither a number nor a range", "0.4, or 5..20 with the lower end first");
      return;
    }
    const std::string& kind = cell("spread_kind");
    const bool ends = kind == "range" || kind == "ci95";
    if (kind == "none" && !cell("spread").empty()) {
      complain("spread", "is given although spread_kind is none");
    } else if (kind != "none" && ends && !spread->low) {
      complain("spread", "has to be a range", "low..high");
    } else if (kind != "none" && !ends && (!spread->number || *spread->number < 0)) {
      complain("spread", "has to be a number that is not negative");
    }
  }

  void known_source(std::string_view column, const std::set<std::string, std::less<>>& keys) {
    if (cell(column).empty()) {
      complain(column, "is empty: every row names its source");
    } else if (!keys.contains(cell(column))) {
      complain(column, "\"" + cell(column) + "\" has no row in the table of sources");
    }
  }

 private:
  const CsvField& field(std::string_view column) const {
    const auto found = std::ranges::find(table_.columns, column);
    return record_->fields[static_cast<std::size_t>(found - table_.columns.begin())];
  }

  const CsvTable& table_;
  Errors& errors_;
  const CsvRecord* record_ = nullptr;
};

std::set<std::string, std::less<>> check_sources(const CsvTable& table, Errors& errors) {
  TableCheck check(table, errors);
  std::set<std::string, std::less<>> keys;
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

void check_parameters(const CsvTable& table, const std::set<std::string, std::less<>>& keys, Errors& errors) {
  TableCheck check(table, errors);
  if (!check.columns(parameter_columns)) {
    return;
  }
  std::map<std::string, int> first_line;
  for (const CsvRecord& record : table.records) {
    check.row(record);
    const std::string& id = check.cell("id");
    if (!is_id(id)) {
      check.complain("id", "\"" + id + "\" is not an id", "names of small letters, digits and underscores, joined by dots");
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
    std::string key = id + " " + check.cell("sex") + " " + check.cell("ancestry") + " " +
                      (region == "scalp" ? "any" : region);
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

void check_targets(const CsvTable& table, const std::set<std::string, std::less<>>& keys, Errors& errors) {
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

}  // namespace

std::optional<double> parse_number(std::string_view text) {
  double value = 0;
  const char* end = text.data() + text.size();
  const std::from_chars_result result = std::from_chars(text.data(), end, value);
  const bool plain = std::ranges::all_of(text, [](char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e';
  });
  if (text.empty() || result.ec != std::errc{} || result.ptr != end || !plain) {
    return std::nullopt;
  }
  return value;
}

std::optional<Spread> parse_spread(std::string_view text) {
  if (text.empty()) {
    return Spread{};
  }
  constexpr std::string_view to = "..";
  const std::size_t dots = text.find(to);
  if (dots == std::string_view::npos) {
    const std::optional<double> number = parse_number(text);
    return number ? std::optional<Spread>(Spread{.number = number, .low = {}, .high = {}}) : std::nullopt;
  }
  const std::optional<double> low = parse_number(text.substr(0, dots));
  const std::optional<double> high = parse_number(text.substr(dots + to.size()));
  if (!low || !high || *low >= *high) {
    return std::nullopt;
  }
  return Spread{.number = {}, .low = low, .high = high};
}

Errors check_tables(const EvidenceTables& tables) {
  Errors errors;
  const std::set<std::string, std::less<>> keys = check_sources(tables.sources, errors);
  check_parameters(tables.parameters, keys, errors);
  check_targets(tables.targets, keys, errors);
  return errors;
}

}  // namespace anagen::evidence
