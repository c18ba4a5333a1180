#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/error.hpp"
#include "evidence/csv.hpp"

namespace anagen::evidence {

/// The three tables of evidence/.
struct EvidenceTables {
  CsvTable parameters;
  CsvTable sources;
  CsvTable targets;
};

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

/// Every breach of the rules of docs/reference/evidence.md, in order of table and row; empty when the tables are sound.
///
/// Each error has `file:line:column` as `where` and the name of the column as `path`.
[[nodiscard]] Errors check_tables(const EvidenceTables& tables);

}  // namespace anagen::evidence
