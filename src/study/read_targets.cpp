#include <fast_float/fast_float.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "evidence/csv.hpp"
#include "scenario/read/words.hpp"
#include "study/study.hpp"

namespace anagen::study {

namespace {

using evidence::CsvField;
using evidence::CsvRecord;

constexpr std::array<std::string_view, 15> columns = {"arm",      "minus", "week",     "measure",  "hair_class",
                                                      "area_cm2", "site",  "quantity", "expected", "unit",
                                                      "lo",       "hi",    "class",    "fitted",   "note"};
constexpr std::array<std::pair<std::string_view, Quantity>, 6> quantities = {
    {{"level", Quantity::level},
     {"change", Quantity::change},
     {"percent_change", Quantity::percent_change},
     {"net_change", Quantity::net_change},
     {"share", Quantity::share},
     {"ratio", Quantity::ratio}}};
constexpr std::array<std::pair<std::string_view, Weight>, 3> weights = {
    {{"must", Weight::must}, {"should", Weight::should}, {"inform", Weight::inform}}};
constexpr std::array<std::pair<std::string_view, bool>, 2> flags = {{{"true", true}, {"false", false}}};

/// Reads the cells of one table and gathers what is wrong with them.
class TargetReader {
 public:
  TargetReader(std::string file, Errors& errors) : file_(std::move(file)), errors_(errors) {}

  Target read(const CsvRecord& record) {
    record_ = &record;
    Target target;
    Row& row = target.row;
    row.arm = needed("arm");
    row.minus = cell("minus").text;
    row.week = number("week");
    row.measure = needed("measure");
    row.hair_class = cell("hair_class").text;
    row.area_cm2 = number("area_cm2");
    row.site = cell("site").text;
    row.quantity = word("quantity", quantities);
    row.expected = number("expected");
    row.unit = needed("unit");
    row.lo = number("lo");
    row.hi = number("hi");
    row.weight = word("class", weights);
    row.fitted = word("fitted", flags);
    row.note = cell("note").text;
    target.where = where(cell("measure"));
    check(target);
    return target;
  }

 private:
  const CsvField& cell(std::string_view column) const {
    const auto* const place = std::find(columns.begin(), columns.end(), column);
    return record_->fields[static_cast<std::size_t>(place - columns.begin())];
  }

  std::string where(const CsvField& field) const { return fmt::format("{}:{}:{}", file_, field.line, field.column); }

  void refuse(std::string_view column, std::string problem, std::string allowed, std::string suggestion = {}) {
    errors_.push_back({.where = where(cell(column)),
                       .path = std::string(column),
                       .problem = std::move(problem),
                       .allowed = std::move(allowed),
                       .suggestion = std::move(suggestion)});
  }

  std::string needed(std::string_view column) {
    if (cell(column).text.empty()) {
      refuse(column, "is missing", "a word");
    }
    return cell(column).text;
  }

  std::optional<double> number(std::string_view column) {
    const std::string& text = cell(column).text;
    if (text.empty()) {
      return std::nullopt;
    }
    double value = 0;
    const auto [end, fault] = fast_float::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size() || !(value - value == 0)) {
      refuse(column, fmt::format("\"{}\" is no number", text), "a number, or empty");
      return std::nullopt;
    }
    return value;
  }

  template <class T, std::size_t n>
  T word(std::string_view column, const std::array<std::pair<std::string_view, T>, n>& words) {
    std::vector<std::string_view> names;
    for (const auto& [name, value] : words) {
      if (name == cell(column).text) {
        return value;
      }
      names.push_back(name);
    }
    refuse(column, fmt::format("\"{}\" is not known", cell(column).text), scenario::list_of(names),
           scenario::did_you_mean(cell(column).text, names));
    return {};
  }

  void check(const Target& target) {
    const Row& row = target.row;
    if (row.lo && row.hi && *row.lo > *row.hi) {
      refuse("lo", fmt::format("{} is above hi = {}", *row.lo, *row.hi), "a band [lo, hi]");
    }
    if (row.weight != Weight::inform && !row.lo && !row.hi) {
      refuse("class", "a row without a band cannot be scored", "inform");
    }
    if (row.quantity == Quantity::ratio && row.minus.empty()) {
      refuse("minus", "is missing", "the arm below the line of a ratio");
    }
    if (row.quantity == Quantity::net_change && row.minus.empty()) {
      refuse("minus", "is missing", "the arm to subtract in a net_change");
    }
  }

  std::string file_;
  Errors& errors_;
  const CsvRecord* record_ = nullptr;
};

}  // namespace

Expected<std::vector<Target>> read_targets(const std::string& csv, const std::string& file) {
  auto table = evidence::read_csv(csv, file);
  if (!table) {
    return std::unexpected(std::move(table.error()));
  }
  if (!std::equal(table->columns.begin(), table->columns.end(), columns.begin(), columns.end())) {
    return fail({.where = file + ":1:1",
                 .problem = "the columns are not those of a table of targets",
                 .allowed = fmt::format("{}", fmt::join(columns, ","))});
  }
  Errors errors;
  TargetReader reader(file, errors);
  std::vector<Target> targets;
  for (const CsvRecord& record : table->records) {
    targets.push_back(reader.read(record));
  }
  if (!errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  return targets;
}

}  // namespace anagen::study
