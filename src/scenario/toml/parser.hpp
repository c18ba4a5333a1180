#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scenario/document.hpp"
#include "scenario/toml/cursor.hpp"

namespace anagen::scenario::toml {

/// One part of a dotted key.
struct KeyPart {
  std::string text;
  Mark at;
};
using Key = std::vector<KeyPart>;

/// Reads the grammar of TOML 1.0 over a text that check_text() accepted.
class Parser {
 public:
  Parser(std::string_view text, SourcePtr source) : cursor_(text), source_(std::move(source)) {}

  /// The whole text as a table. Keys given twice are gathered in complaints() and the first value is kept.
  [[nodiscard]] Parsed<Value> read_document();
  /// One value that fills the text.
  [[nodiscard]] Parsed<Value> read_only_value();
  [[nodiscard]] const std::vector<Complaint>& complaints() const { return complaints_; }

 private:
  [[nodiscard]] Place place(const Mark& at) const { return {source_, at.line, at.column, {}}; }
  [[nodiscard]] Value empty_table(const Mark& at, TableForm form) const;

  Parsed<bool> read_line();
  Parsed<bool> end_line();
  void skip_comment();
  void skip_blank_lines();

  Parsed<KeyPart> read_key_part();
  Parsed<Key> read_key();

  Parsed<bool> read_header();
  Parsed<Table*> walk_header(const Key& key);
  Parsed<bool> open_table(Table& parent, const KeyPart& name);
  Parsed<bool> open_array_item(Table& parent, const KeyPart& name);

  Parsed<bool> read_pair(Table& into, int depth);
  Parsed<bool> store(Table& into, const Key& key, Value value);
  Parsed<Value> read_value(int depth);
  Parsed<Value> read_array(int depth);
  Parsed<Value> read_inline_table(int depth);

  void complain_twice(const KeyPart& part, const Place& first);

  Cursor cursor_;
  SourcePtr source_;
  Value root_;
  Table* section_ = nullptr;
  int section_depth_ = 0;
  std::vector<Complaint> complaints_;
};

}  // namespace anagen::scenario::toml
