#include "evidence/csv.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace anagen::evidence {
namespace {

constexpr char first_printable = ' ';
constexpr char delete_character = '\x7f';
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_control(char c) { return (c >= 0 && c < first_printable && c != '\t') || c == delete_character; }

/// Walks through the text one field at a time; remembers where it is and what was wrong.
class Reader {
 public:
  Reader(std::string_view text, const std::string& file) : text_(text), file_(file) {}

  std::vector<CsvRecord> records() {
    std::vector<CsvRecord> all;
    while (!done()) {
      all.push_back(record());
    }
    return all;
  }

  Errors& errors() { return errors_; }

  void complain(int line, int column, std::string problem) {
    errors_.push_back({.where = file_ + ":" + std::to_string(line) + ":" + std::to_string(column),
                       .path = {},
                       .problem = std::move(problem),
                       .allowed = {},
                       .suggestion = {}});
  }

 private:
  bool done() const { return at_ >= text_.size(); }
  char here() const { return text_[at_]; }
  bool at_line_end() const {
    return here() == '\n' || (here() == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n');
  }

  void step() {
    if (here() == '\n') {
      ++line_;
      column_ = 1;
    } else {
      ++column_;
    }
    ++at_;
  }

  CsvRecord record() {
    CsvRecord result;
    for (;;) {
      result.fields.push_back(field());
      if (done()) {
        return result;
      }
      if (here() == ',') {
        step();
        continue;
      }
      if (here() == '\r') {
        step();
      }
      step();
      return result;
    }
  }

  CsvField field() {
    CsvField result{.text = {}, .line = line_, .column = column_};
    if (!done() && here() == '"') {
      step();
      quoted(result);
      return result;
    }
    while (!done() && here() != ',' && !at_line_end()) {
      if (here() == '"') {
        complain(line_, column_, "a quote inside an unquoted field");
      } else if (is_control(here())) {
        complain(line_, column_, "a control character");
      }
      result.text += here();
      step();
    }
    return result;
  }

  void quoted(CsvField& result) {
    for (;;) {
      if (done()) {
        complain(result.line, result.column, "a quoted field that is never closed");
        return;
      }
      const char c = here();
      if (c == '"') {
        step();
        if (done() || here() != '"') {
          break;
        }
      } else if (is_control(c)) {
        complain(line_, column_, "a control character");
      }
      result.text += c;
      step();
    }
    if (!done() && here() != ',' && !at_line_end()) {
      complain(line_, column_, "text after a closing quote");
      while (!done() && here() != ',' && !at_line_end()) {
        step();
      }
    }
  }

  std::string_view text_;
  const std::string& file_;
  std::size_t at_ = 0;
  int line_ = 1;
  int column_ = 1;
  Errors errors_;
};

}  // namespace

Expected<CsvTable> read_csv(std::string_view text, const std::string& file) {
  Reader reader(text, file);
  if (text.starts_with(byte_order_mark)) {
    reader.complain(1, 1, "a byte order mark; save the table as plain UTF-8");
  }
  CsvTable table{.file = file, .columns = {}, .records = reader.records()};
  if (table.records.empty()) {
    reader.complain(1, 1, "an empty table; the first line must name the columns");
    return std::unexpected(reader.errors());
  }
  for (const CsvField& name : table.records.front().fields) {
    if (name.text.empty()) {
      reader.complain(name.line, name.column, "a column without a name");
    } else if (std::ranges::find(table.columns, name.text) != table.columns.end()) {
      reader.complain(name.line, name.column, "the column " + name.text + " stands here twice");
    }
    table.columns.push_back(name.text);
  }
  table.records.erase(table.records.begin());
  for (const CsvRecord& record : table.records) {
    if (record.fields.size() != table.columns.size()) {
      reader.complain(record.fields.front().line, record.fields.front().column,
                      std::to_string(record.fields.size()) + " fields where the header names " +
                          std::to_string(table.columns.size()));
    }
  }
  if (!reader.errors().empty()) {
    return std::unexpected(reader.errors());
  }
  return table;
}

}  // namespace anagen::evidence
