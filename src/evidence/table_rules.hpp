#pragma once

#include "core/error.hpp"
#include "evidence/csv.hpp"

namespace anagen::evidence {

/// The tables of evidence/.
struct EvidenceTables {
  CsvTable parameters;
  CsvTable sources;
  CsvTable targets;
  CsvTable rules;   ///< diagnostic_rules.csv
  CsvTable claims;  ///< claims.csv
};

/// Every breach of the rules of docs/reference/evidence.md, in order of table and row; empty when the tables are sound.
///
/// Each error has `file:line:column` as `where` and the name of the column as `path`.
[[nodiscard]] Errors check_tables(const EvidenceTables& tables);

}  // namespace anagen::evidence
