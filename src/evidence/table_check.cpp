#include "evidence/table_check.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <memory>
#include <system_error>
#include <utility>

namespace anagen::evidence {
namespace {

bool contains(Words words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

std::string listed(Words words) {
  std::string text;
  for (const std::string_view word : words) {
    text += (text.empty() ? "" : ", ") + std::string(word);
  }
  return text;
}

bool is_small_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

}  // namespace

std::optional<double> parse_number(std::string_view text) {
  double value = 0;
  const char* const end = std::to_address(text.end());
  const std::from_chars_result result = std::from_chars(std::to_address(text.begin()), end, value);
  const bool plain = std::ranges::all_of(
      text, [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e'; });
  if (text.empty() || result.ec != std::errc{} || result.ptr != end || !plain) {
    return std::nullopt;
  }
  return value;
}

std::optional<Spread> parse_spread(std::string_view text) {
  if (text.empty()) {
    return Spread{};
  }
  constexpr std::string_view to = "..";
  const std::size_t dots = text.find(to);
  if (dots == std::string_view::npos) {
    const std::optional<double> number = parse_number(text);
    return number ? std::optional<Spread>(Spread{.number = number, .low = {}, .high = {}}) : std::nullopt;
  }
  const std::optional<double> low = parse_number(text.substr(0, dots));
  const std::optional<double> high = parse_number(text.substr(dots + to.size()));
  if (!low || !high || *low >= *high) {
    return std::nullopt;
  }
  return Spread{.number = {}, .low = low, .high = high};
}

bool is_name(std::string_view word) {
  return !word.empty() && word.front() >= 'a' && word.front() <= 'z' &&
         std::ranges::all_of(word, [](char c) { return is_small_letter_or_digit(c) || c == '_'; });
}

bool is_id(std::string_view id) {
  bool dotted = false;
  for (std::size_t dot = id.find('.'); dot != std::string_view::npos; dot = id.find('.')) {
    if (!is_name(id.substr(0, dot))) {
      return false;
    }
    id.remove_prefix(dot + 1);
    dotted = true;
  }
  return dotted && is_name(id);
}

bool TableCheck::columns(Words expected) {
  if (std::ranges::equal(table_.columns, expected)) {
    return true;
  }
  errors_.push_back({.where = table_.file + ":1:1",
                     .path = "header",
                     .problem = "other columns than the schema has",
                     .allowed = listed(expected),
                     .suggestion = {}});
  return false;
}

void TableCheck::complain(std::string_view column, std::string problem, std::string allowed) {
  const CsvField& at = field(column);
  errors_.push_back({.where = table_.file + ":" + std::to_string(at.line) + ":" + std::to_string(at.column),
                     .path = std::string(column),
                     .problem = std::move(problem),
                     .allowed = std::move(allowed),
                     .suggestion = {}});
}

void TableCheck::filled(std::string_view column) {
  if (cell(column).empty()) {
    complain(column, "is empty");
  }
}

void TableCheck::one_of(std::string_view column, Words words) {
  if (cell(column).empty()) {
    complain(column, "is empty", listed(words));
  } else if (!contains(words, cell(column))) {
    complain(column, "\"" + cell(column) + "\" is not known", listed(words));
  }
}

void TableCheck::number_or_empty(std::string_view column) {
  if (!cell(column).empty() && !parse_number(cell(column))) {
    complain(column, "\"" + cell(column) + "\" is not a number");
  }
}

void TableCheck::count_or_empty(std::string_view column) {
  const std::string& text = cell(column);
  constexpr std::size_t most_digits = 9;
  const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
  if (!digits || text.size() > most_digits) {
    complain(column, "\"" + text + "\" is not a whole number");
  }
}

void TableCheck::spread(Words kinds) {
  one_of("spread_kind", kinds);
  const std::optional<Spread> spread = parse_spread(cell("spread"));
  if (!spread) {
    complain("spread", "\"" + cell("spread") + "\" is neither a number nor a range",
             "0.4, or 5..20 with the lower end first");
    return;
  }
  const std::string& kind = cell("spread_kind");
  const bool ends = kind == "range" || kind == "ci95";
  if (kind == "none" && !cell("spread").empty()) {
    complain("spread", "is given although spread_kind is none");
  } else if (kind != "none" && ends && !spread->low) {
    complain("spread", "has to be a range", "low..high");
  } else if (kind != "none" && !ends && (!spread->number || *spread->number < 0)) {
    complain("spread", "has to be a number that is not negative");
  }
}

void TableCheck::known_source(std::string_view column, const Keys& keys) {
  if (cell(column).empty()) {
    complain(column, "is empty: every row names its source");
  } else if (!keys.contains(cell(column))) {
    complain(column, "\"" + cell(column) + "\" has no row in the table of sources");
  }
}

const CsvField& TableCheck::field(std::string_view column) const {
  const auto found = std::ranges::find(table_.columns, column);
  return record_->fields[static_cast<std::size_t>(found - table_.columns.begin())];
}

}  // namespace anagen::evidence
