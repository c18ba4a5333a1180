#include "scenario/toml/strings.hpp"

#include <optional>

#include "scenario/toml/text.hpp"

namespace anagen::scenario::toml {

namespace {

constexpr char allowed_escapes[] = R"(\b \t \n \f \r \" \\ \uXXXX \UXXXXXXXX)";
constexpr std::size_t short_code_digits = 4;
constexpr std::size_t long_code_digits = 8;

std::optional<char> simple_escape(char c) {
  switch (c) {
    case 'b':
      return '\b';
    case 't':
      return '\t';
    case 'n':
      return '\n';
    case 'f':
      return '\f';
    case 'r':
      return '\r';
    case '"':
    case '\\':
      return c;
    default:
      return std::nullopt;
  }
}

std::optional<std::uint32_t> hex_digit(char c) {
  constexpr int ten = 10;
  if (c >= '0' && c <= '9') {
    return static_cast<std::uint32_t>(c - '0');
  }
  if (c >= 'a' && c <= 'f') {
    return static_cast<std::uint32_t>(c - 'a' + ten);
  }
  if (c >= 'A' && c <= 'F') {
    return static_cast<std::uint32_t>(c - 'A' + ten);
  }
  return std::nullopt;
}

/// Reads what follows a backslash and adds the character it stands for.
std::optional<Complaint> read_escape(Cursor& cursor, std::string& into, const Mark& backslash) {
  const char c = cursor.peek();
  if (const std::optional<char> simple = simple_escape(c)) {
    into += *simple;
    cursor.advance();
    return std::nullopt;
  }
  const std::size_t digits = c == 'u' ? short_code_digits : c == 'U' ? long_code_digits : 0;
  if (digits == 0) {
    return Complaint{backslash, "unknown escape", allowed_escapes};
  }
  cursor.advance();
  std::uint32_t code = 0;
  for (std::size_t i = 0; i < digits; ++i) {
    const std::optional<std::uint32_t> digit = hex_digit(cursor.peek());
    if (!digit) {
      return Complaint{backslash, "unfinished Unicode escape", allowed_escapes};
    }
    constexpr std::uint32_t bits_per_digit = 4;
    code = (code << bits_per_digit) | *digit;
    cursor.advance();
  }
  if (!append_utf8(into, code)) {
    return Complaint{backslash, "this escape is no Unicode character", "U+0000 to U+D7FF, U+E000 to U+10FFFF"};
  }
  return std::nullopt;
}

void copy_character(Cursor& cursor, std::string& into) {
  into += cursor.peek();
  cursor.advance();
}

/// A backslash at the end of a line: it, the line end and all blanks and line ends after it are nothing.
bool take_line_continuation(Cursor& cursor) {
  Cursor ahead = cursor;
  ahead.skip_blanks();
  if (!ahead.take_newline()) {
    return false;
  }
  do {
    ahead.skip_blanks();
  } while (ahead.take_newline());
  cursor = ahead;
  return true;
}

Parsed<std::string> read_multi_line(Cursor& cursor, char quote) {
  const Mark start = cursor.mark();
  const std::string fence(3, quote);
  cursor.advance(fence.size());
  cursor.take_newline();
  std::string result;
  while (!cursor.done()) {
    if (cursor.starts_with(fence)) {
      // Up to two quotes may stand before the closing three.
      for (int extra = 0; extra < 2 && cursor.peek(fence.size()) == quote; ++extra) {
        copy_character(cursor, result);
      }
      cursor.advance(fence.size());
      return result;
    }
    if (quote == '"' && cursor.peek() == '\\') {
      const Mark backslash = cursor.mark();
      cursor.advance();
      if (take_line_continuation(cursor)) {
        continue;
      }
      if (auto complaint = read_escape(cursor, result, backslash)) {
        return std::unexpected(std::move(*complaint));
      }
      continue;
    }
    if (cursor.take_newline()) {
      result += '\n';
      continue;
    }
    copy_character(cursor, result);
  }
  return complain(start, "this string is never closed", "closed by " + fence);
}

}  // namespace

Parsed<std::string> read_line_string(Cursor& cursor) {
  const Mark start = cursor.mark();
  const char quote = cursor.peek();
  cursor.advance();
  std::string result;
  while (!cursor.done() && !cursor.at_newline()) {
    if (cursor.peek() == quote) {
      cursor.advance();
      return result;
    }
    if (quote == '"' && cursor.peek() == '\\') {
      const Mark backslash = cursor.mark();
      cursor.advance();
      if (auto complaint = read_escape(cursor, result, backslash)) {
        return std::unexpected(std::move(*complaint));
      }
      continue;
    }
    copy_character(cursor, result);
  }
  return complain(start, "this string is not closed on its line", std::string("closed by ") + quote);
}

Parsed<std::string> read_string(Cursor& cursor) {
  const char quote = cursor.peek();
  if (cursor.starts_with(std::string(3, quote))) {
    return read_multi_line(cursor, quote);
  }
  return read_line_string(cursor);
}

}  // namespace anagen::scenario::toml
