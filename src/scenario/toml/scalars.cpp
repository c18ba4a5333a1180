#include "scenario/toml/scalars.hpp"

#include <fast_float/fast_float.h>
#include <fmt/format.h>

#include <charconv>
#include <limits>
#include <memory>

namespace anagen::scenario::toml {

namespace {

constexpr std::string_view decimal_digits = "0123456789";
constexpr std::string_view hex_digits = "0123456789abcdefABCDEF";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool in_scalar(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '+' || c == '-' ||
         c == '.' || c == ':';
}

/// Takes digits off the front of `rest`, each underscore between two of them, and adds the digits to `into`.
bool take_digits(std::string_view& rest, std::string_view alphabet, std::string& into) {
  bool any = false;
  bool after_underscore = false;
  while (!rest.empty()) {
    const char c = rest.front();
    if (c == '_') {
      if (!any || after_underscore) {
        return false;
      }
      after_underscore = true;
    } else if (alphabet.find(c) != std::string_view::npos) {
      into += c;
      any = true;
      after_underscore = false;
    } else {
      break;
    }
    rest.remove_prefix(1);
  }
  return any && !after_underscore;
}

bool take_sign(std::string_view& rest, std::string& into) {
  if (rest.empty() || (rest.front() != '+' && rest.front() != '-')) {
    return false;
  }
  if (rest.front() == '-') {
    into += '-';
  }
  rest.remove_prefix(1);
  return true;
}

/// Digits without a leading zero; the sign, if any, stands in `into` already.
bool take_whole_part(std::string_view& rest, std::string& into) {
  const std::size_t start = into.size();
  return take_digits(rest, decimal_digits, into) && (into.size() == start + 1 || into[start] != '0');
}

std::optional<std::int64_t> to_integer(std::string_view digits, int base) {
  std::int64_t value = 0;
  const char* const end = std::to_address(digits.end());
  const auto [stop, error] = std::from_chars(std::to_address(digits.begin()), end, value, base);
  return error == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

std::optional<std::int64_t> parse_based(std::string_view text, int base, std::string_view alphabet) {
  std::string digits;
  if (!take_digits(text, alphabet, digits) || !text.empty()) {
    return std::nullopt;
  }
  return to_integer(digits, base);
}

bool looks_like_date(std::string_view token) {
  return token.size() > 4 && is_digit(token[0]) && is_digit(token[1]) && is_digit(token[2]) && is_digit(token[3]) &&
         token[4] == '-';
}

bool looks_like_time(std::string_view token) {
  return token.size() > 2 && is_digit(token[0]) && is_digit(token[1]) && token[2] == ':';
}

void skip_scalar(Cursor& cursor) {
  while (in_scalar(cursor.peek())) {
    cursor.advance();
  }
}

/// The characters of the value; a date may go on after one space with a time.
std::string_view take_token(Cursor& cursor, const Mark& start) {
  constexpr std::size_t date_length = 10;
  skip_scalar(cursor);
  const std::string_view token = cursor.since(start);
  if (looks_like_date(token) && token.size() == date_length && cursor.peek() == ' ' && is_digit(cursor.peek(1)) &&
      is_digit(cursor.peek(2)) && cursor.peek(3) == ':') {
    cursor.advance();
    skip_scalar(cursor);
  }
  return cursor.since(start);
}

std::optional<double> special_real(std::string_view token) {
  const bool negative = token.starts_with('-');
  if (negative || token.starts_with('+')) {
    token.remove_prefix(1);
  }
  if (token == "inf") {
    const double infinity = std::numeric_limits<double>::infinity();
    return negative ? -infinity : infinity;
  }
  return token == "nan" ? std::optional(std::numeric_limits<double>::quiet_NaN()) : std::nullopt;
}

}  // namespace

std::optional<std::int64_t> parse_integer(std::string_view text) {
  constexpr int hex = 16;
  constexpr int octal = 8;
  constexpr int binary = 2;
  constexpr int decimal = 10;
  if (text.starts_with("0x")) {
    return parse_based(text.substr(2), hex, hex_digits);
  }
  if (text.starts_with("0o")) {
    return parse_based(text.substr(2), octal, "01234567");
  }
  if (text.starts_with("0b")) {
    return parse_based(text.substr(2), binary, "01");
  }
  std::string digits;
  take_sign(text, digits);
  if (!take_whole_part(text, digits) || !text.empty()) {
    return std::nullopt;
  }
  return to_integer(digits, decimal);
}

std::optional<double> parse_real(std::string_view text) {
  std::string digits;
  take_sign(text, digits);
  if (!take_whole_part(text, digits)) {
    return std::nullopt;
  }
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    digits += '.';
    if (!take_digits(text, decimal_digits, digits)) {
      return std::nullopt;
    }
  }
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    digits += 'e';
    take_sign(text, digits);
    if (!take_digits(text, decimal_digits, digits)) {
      return std::nullopt;
    }
  }
  double value = 0;
  const auto [stop, error] = fast_float::from_chars(digits.data(), digits.data() + digits.size(), value);
  const bool finite = value <= std::numeric_limits<double>::max() && value >= std::numeric_limits<double>::lowest();
  const bool number = error == std::errc() || error == std::errc::result_out_of_range;
  return number && finite && text.empty() ? std::optional(value) : std::nullopt;
}

Parsed<Scalar> read_scalar(Cursor& cursor) {
  const Mark start = cursor.mark();
  const std::string_view token = take_token(cursor, start);
  if (token.empty()) {
    return complain(start, "a value is missing here", "text in quotes, a number, true, false, a date, [list], {table}");
  }
  if (token == "true" || token == "false") {
    return token == "true";
  }
  if (looks_like_date(token) || looks_like_time(token)) {
    if (auto datetime = parse_datetime(token)) {
      return *std::move(datetime);
    }
    return complain(start, fmt::format("{} is no date or time", token),
                    "2025-03-10, 07:32:00, 2025-03-10T07:32:00, 2025-03-10T07:32:00Z");
  }
  if (const auto integer = parse_integer(token)) {
    return *integer;
  }
  if (const bool whole = token.find_first_of(".eE") == std::string_view::npos; !whole) {
    if (const auto real = parse_real(token)) {
      return *real;
    }
  }
  if (const auto special = special_real(token)) {
    return *special;
  }
  if (token.find_first_not_of("0123456789+-_.eE") == std::string_view::npos) {
    return complain(start, fmt::format("{} is no number that can be read", token),
                    "such as 30, -1_000, 2.5 or 1e-3, without leading zeros, within 64 bits");
  }
  return complain(start, fmt::format("{} is no value", token),
                  "text in quotes, a number, true, false, a date, [list], {table}");
}

}  // namespace anagen::scenario::toml
