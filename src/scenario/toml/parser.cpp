#include "scenario/toml/parser.hpp"

#include <fmt/format.h>

#include "scenario/toml/scalars.hpp"
#include "scenario/toml/strings.hpp"

namespace anagen::scenario::toml {

namespace {

bool in_bare_key(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

/// What stands under the cursor, for a message.
std::string here(const Cursor& cursor) {
  if (cursor.done()) {
    return "the end of the text";
  }
  if (cursor.at_newline()) {
    return "the end of the line";
  }
  constexpr char last_ascii = '\x7E';
  const char c = cursor.peek();
  return c > ' ' && c <= last_ascii ? std::string("'") + c + "'" : c == ' ' ? "a space" : "a character";
}

std::unexpected<Complaint> too_deep(const Mark& at) {
  return complain(at, "nested too deep", fmt::format("at most {} levels", max_depth));
}

}  // namespace

Value Parser::empty_table(const Mark& at, TableForm form) const {
  Table table;
  table.form = form;
  return {std::move(table), place(at)};
}

Parsed<Value> Parser::read_document() {
  cursor_.take("\xEF\xBB\xBF");  // a byte order mark may open the text
  root_ = empty_table(Mark{}, TableForm::header);
  section_ = root_.table();
  while (!cursor_.done()) {
    if (auto line = read_line(); !line) {
      return std::unexpected(std::move(line).error());
    }
  }
  return std::move(root_);
}

Parsed<Value> Parser::read_only_value() {
  cursor_.skip_blanks();
  auto value = read_value(1);
  if (!value) {
    return value;
  }
  cursor_.skip_blanks();
  if (!cursor_.done()) {
    return complain(cursor_.mark(), fmt::format("{} after the value", here(cursor_)));
  }
  return value;
}

Parsed<bool> Parser::read_line() {
  cursor_.skip_blanks();
  if (cursor_.peek() == '[') {
    if (auto header = read_header(); !header) {
      return header;
    }
  } else if (!cursor_.done() && cursor_.peek() != '#' && !cursor_.at_newline()) {
    if (auto pair = read_pair(*section_, section_depth_); !pair) {
      return pair;
    }
  }
  return end_line();
}

Parsed<bool> Parser::end_line() {
  cursor_.skip_blanks();
  skip_comment();
  if (!cursor_.done() && !cursor_.take_newline()) {
    return complain(cursor_.mark(), fmt::format("{} after the end of the value", here(cursor_)),
                    "one key and value a line");
  }
  return true;
}

void Parser::skip_comment() {
  if (cursor_.peek() == '#') {
    while (!cursor_.done() && !cursor_.at_newline()) {
      cursor_.advance();
    }
  }
}

void Parser::skip_blank_lines() {
  do {
    cursor_.skip_blanks();
    skip_comment();
  } while (cursor_.take_newline());
}

Parsed<KeyPart> Parser::read_key_part() {
  KeyPart part{{}, cursor_.mark()};
  if (cursor_.peek() == '"' || cursor_.peek() == '\'') {
    auto text = read_line_string(cursor_);
    if (!text) {
      return std::unexpected(std::move(text).error());
    }
    part.text = *std::move(text);
    return part;
  }
  while (in_bare_key(cursor_.peek())) {
    cursor_.advance();
  }
  part.text = cursor_.since(part.at);
  if (part.text.empty()) {
    return complain(part.at, fmt::format("expected a key, found {}", here(cursor_)),
                    "letters, digits, _ and -; anything else in quotes");
  }
  return part;
}

Parsed<Key> Parser::read_key() {
  Key key;
  do {
    cursor_.skip_blanks();
    auto part = read_key_part();
    if (!part) {
      return std::unexpected(std::move(part).error());
    }
    key.push_back(*std::move(part));
    if (key.size() > static_cast<std::size_t>(max_depth)) {
      return too_deep(key.back().at);
    }
    cursor_.skip_blanks();
  } while (cursor_.take("."));
  return key;
}

Parsed<bool> Parser::read_pair(Table& into, int depth) {
  auto key = read_key();
  if (!key) {
    return std::unexpected(std::move(key).error());
  }
  if (!cursor_.take("=")) {
    return complain(cursor_.mark(), fmt::format("expected = after the key, found {}", here(cursor_)));
  }
  cursor_.skip_blanks();
  auto value = read_value(depth + static_cast<int>(key->size()));
  if (!value) {
    return std::unexpected(std::move(value).error());
  }
  return store(into, *key, *std::move(value));
}

Parsed<Value> Parser::read_value(int depth) {
  const Mark start = cursor_.mark();
  if (depth > max_depth) {
    return too_deep(start);
  }
  switch (cursor_.peek()) {
    case '[':
      return read_array(depth);
    case '{':
      return read_inline_table(depth);
    case '"':
    case '\'': {
      auto text = read_string(cursor_);
      if (!text) {
        return std::unexpected(std::move(text).error());
      }
      return Value{*std::move(text), place(start)};
    }
    default:
      break;
  }
  auto scalar = read_scalar(cursor_);
  if (!scalar) {
    return std::unexpected(std::move(scalar).error());
  }
  return std::visit([&](auto data) { return Value{std::move(data), place(start)}; }, *std::move(scalar));
}

Parsed<Value> Parser::read_array(int depth) {
  const Mark start = cursor_.mark();
  Array array;
  cursor_.advance();
  for (bool separated = true;; separated = cursor_.take(",")) {
    skip_blank_lines();
    if (cursor_.take("]")) {
      return Value{std::move(array), place(start)};
    }
    if (cursor_.done()) {
      return complain(start, "this list is never closed", "closed by ]");
    }
    if (!separated) {
      return complain(cursor_.mark(), fmt::format("expected , or ] in the list, found {}", here(cursor_)));
    }
    auto item = read_value(depth + 1);
    if (!item) {
      return item;
    }
    array.items.push_back(*std::move(item));
    skip_blank_lines();
  }
}

Parsed<Value> Parser::read_inline_table(int depth) {
  const Mark start = cursor_.mark();
  Value result = empty_table(start, TableForm::dotted_key);
  cursor_.advance();
  cursor_.skip_blanks();
  if (!cursor_.take("}")) {
    do {
      cursor_.skip_blanks();
      if (auto pair = read_pair(*result.table(), depth); !pair) {
        return std::unexpected(std::move(pair).error());
      }
      cursor_.skip_blanks();
    } while (cursor_.take(","));
    if (!cursor_.take("}")) {
      return complain(cursor_.mark(), fmt::format("expected , or }} in the table, found {}", here(cursor_)),
                      "an inline table stands on one line");
    }
  }
  result.table()->form = TableForm::closed;
  return result;
}

}  // namespace anagen::scenario::toml
