#pragma once

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "core/error.hpp"
#include "evidence/csv.hpp"

namespace anagen::evidence {

/// The words that a column may hold.
using Words = std::span<const std::string_view>;

/// The keys of the table of sources.
using Keys = std::set<std::string, std::less<>>;

/// A spread as written: a number, or the two ends of a range; nothing when the cell is empty.
struct Spread {
  std::optional<double> number;
  std::optional<double> low;
  std::optional<double> high;
};

/// The number that `text` is from its first to its last letter (`12`, `-0.5`, `1e3`); absent otherwise.
[[nodiscard]] std::optional<double> parse_number(std::string_view text);

/// Reads `0.4` or `5..20`; absent when `text` is neither nor empty, or a range that does not rise.
[[nodiscard]] std::optional<Spread> parse_spread(std::string_view text);

/// Whether `word` is small letters, digits and underscores and begins with a letter.
[[nodiscard]] bool is_name(std::string_view word);

/// Whether `id` is two or more names joined by dots.
[[nodiscard]] bool is_id(std::string_view id);

/// Checks the cells of one table, row by row, and gathers what is wrong with them.
class TableCheck {
 public:
  TableCheck(const CsvTable& table, Errors& errors) : table_(table), errors_(errors) {}

  /// Whether the columns are these, in this order; without them no row can be read.
  bool columns(Words expected);

  /// The row that the checks below speak of.
  void row(const CsvRecord& record) { record_ = &record; }

  /// What stands in that column.
  [[nodiscard]] const std::string& cell(std::string_view column) const { return field(column).text; }

  /// Notes a problem with that column.
  void complain(std::string_view column, std::string problem, std::string allowed = {});

  void filled(std::string_view column);
  void one_of(std::string_view column, Words words);
  void number_or_empty(std::string_view column);
  void count_or_empty(std::string_view column);
  /// The columns spread_kind and spread, which must fit each other.
  void spread(Words kinds);
  void known_source(std::string_view column, const Keys& keys);

 private:
  [[nodiscard]] const CsvField& field(std::string_view column) const;

  const CsvTable& table_;
  Errors& errors_;
  const CsvRecord* record_ = nullptr;
};

}  // namespace anagen::evidence
