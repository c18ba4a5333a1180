#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string_view>

#include "anagen/new_scenario.hpp"
#include "core/date.hpp"
#include "scenario/read/quantity.hpp"
#include "scenario/read/words.hpp"

namespace anagen {

namespace {

constexpr std::array<std::string_view, 12> months = {"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
constexpr std::size_t shortest_month = 3;     // letters that tell the months apart
constexpr std::int32_t middle_of_month = 15;  // a month told without a day is wrong by at most half of it
constexpr std::size_t month_form = 7;         // characters of YYYY-MM
constexpr double farthest_days = 36525;       // a hundred years: nobody tells of more

std::string lower(std::string_view text) {
  std::string small(text);
  std::ranges::transform(small, small.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return small;
}

std::optional<Date> in_middle(std::string_view year, std::int32_t month) {
  Expected<Date> first = parse_iso(std::string(year) + "-01-01");
  if (!first || month < 1 || month > static_cast<std::int32_t>(months.size())) {
    return std::nullopt;
  }
  return Date{first->year, month, middle_of_month};
}

/// `november 2025`, `nov 2025`.
std::optional<Date> from_month_name(std::string_view text) {
  const std::size_t blank = text.find(' ');
  if (blank == std::string_view::npos || blank < shortest_month) {
    return std::nullopt;
  }
  const auto* const found =
      std::ranges::find_if(months, [&](auto name) { return name.starts_with(text.substr(0, blank)); });
  if (found == months.end()) {
    return std::nullopt;
  }
  return in_middle(scenario::trim(text.substr(blank)), static_cast<std::int32_t>(found - months.begin()) + 1);
}

/// `2025-11`.
std::optional<Date> from_month(std::string_view text) {
  if (text.size() != month_form) {
    return std::nullopt;
  }
  const Expected<Date> first = parse_iso(std::string(text) + "-01");
  return first ? std::optional(Date{first->year, first->month, middle_of_month}) : std::nullopt;
}

/// `3 months ago`, `today`, `yesterday`.
std::optional<Date> from_today(std::string_view text, const Date& today) {
  if (text == "today") {
    return today;
  }
  if (text == "yesterday") {
    return date_from_days(days_since_1970(today) - 1);
  }
  constexpr std::string_view ending = " ago";
  if (!text.ends_with(ending)) {
    return std::nullopt;
  }
  text.remove_suffix(ending.size());
  for (const std::string_view one : {"a ", "an ", "one "}) {
    if (text.starts_with(one)) {
      return from_today("1 " + std::string(text.substr(one.size())) + std::string(ending), today);
    }
  }
  const auto days = scenario::parse_quantity(text, "day");
  if (!days || *days < 0 || *days > farthest_days) {
    return std::nullopt;
  }
  constexpr double half = 0.5;
  return date_from_days(days_since_1970(today) - static_cast<std::int32_t>(*days + half));
}

}  // namespace

Expected<std::string> date_from_words(const std::string& text, const std::string& today) {
  const Expected<Date> now = parse_iso(today);
  if (!now) {
    return std::unexpected(now.error());
  }
  const std::string words = lower(scenario::trim(text));
  if (const Expected<Date> iso = parse_iso(words)) {
    return to_iso(*iso);
  }
  for (const std::optional<Date>& date : {from_month(words), from_month_name(words), from_today(words, *now)}) {
    if (date) {
      return to_iso(*date);
    }
  }
  return fail({.problem = "\"" + text + "\" is no date",
               .allowed = "2025-11-03, November 2025, 3 months ago, yesterday or today"});
}

}  // namespace anagen
