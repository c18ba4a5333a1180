#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/error.hpp"

namespace anagen::evidence {

/// One cell, with the place where it begins; lines and columns (in bytes) count from 1.
struct CsvField {
  std::string text;
  int line = 0;
  int column = 0;
};

/// One row of a table.
struct CsvRecord {
  std::vector<CsvField> fields;
};

/// A table with its column names; every record has as many fields as there are names.
struct CsvTable {
  std::string file;
  std::vector<std::string> columns;
  std::vector<CsvRecord> records;
};

/// Reads a table as RFC 4180 has it: commas, quotes doubled inside quotes, LF or CRLF, a header first.
///
/// Stricter than most readers: a quote inside an unquoted field, text after a closing quote, a bare CR, a control
/// character, a byte order mark, an empty or repeated column name and a row of another length are errors. `file` names
/// the table in errors.
[[nodiscard]] Expected<CsvTable> read_csv(std::string_view text, const std::string& file);

}  // namespace anagen::evidence
