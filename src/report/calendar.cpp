#include "report/calendar.hpp"

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string_view>

#include "report/numbers.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

constexpr double kDaysPerWeek = 7;
/// Runs longer than this are told in months.
constexpr std::int32_t kLongRunDays = 300;
/// Closer to day 0 than this is "at" day 0.
constexpr std::int32_t kAtDayZero = 3;

/// The number at the front of the text, digits only; nothing when there is another letter.
std::optional<int> digits_of(std::string_view text) {
  int value = 0;
  for (const char letter : text) {
    if (letter < '0' || letter > '9') return std::nullopt;
    value = value * 10 + (letter - '0');
  }
  return value;
}

std::optional<std::chrono::sys_days> read_iso(std::string_view text) {
  constexpr std::size_t kLength = 10;  // YYYY-MM-DD
  if (text.size() != kLength || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits_of(text.substr(0, 4));
  const auto month = digits_of(text.substr(5, 2));
  const auto day = digits_of(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                         std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) return std::nullopt;
  return std::chrono::sys_days{date};
}

/// One digit after the point, left out when it is zero.
std::string tenths(double value) {
  std::string text = fixed(value, 1);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

/// A count of months or weeks, in words; short spans in weeks even on a long run.
std::string span_words(const Results& results, std::int32_t days) {
  const double units = days / (in_months(results) ? kDaysPerMonth : kDaysPerWeek);
  constexpr double kShortMonths = 1.75;
  if (!in_months(results) || units < kShortMonths) {
    const double weeks = std::round(days / kDaysPerWeek);
    if (weeks < 1) return say(words::span_days, {{"n", fixed(days, 0)}});
    return say(weeks == 1 ? words::span_week : words::span_weeks, {{"n", fixed(weeks, 0)}});
  }
  return say(words::span_months, {{"n", fixed(std::round(units), 0)}});
}

}  // namespace

bool in_months(const Results& results) { return results.last_day - results.first_day > kLongRunDays; }

std::string date_after(const std::string& iso_date, std::int32_t days) {
  const auto start = read_iso(iso_date);
  if (!start) return {};
  const std::chrono::year_month_day date{*start + std::chrono::days{days}};
  return fmt::format("{} {} {}", static_cast<unsigned>(date.day()),
                     words::months[static_cast<std::size_t>(static_cast<unsigned>(date.month())) - 1],
                     static_cast<int>(date.year()));
}

std::string day_zero(const Results& results) {
  if (results.day_zero_label.empty()) return std::string{words::day_zero};
  return say(words::the_event, {{"event", results.day_zero_label}});
}

std::string when(const Results& results, std::int32_t day) {
  const std::string event = day_zero(results);
  if (std::abs(day) <= kAtDayZero) return say(words::at_event, {{"event", event}});
  const std::string span = span_words(results, std::abs(day));
  return say(day > 0 ? words::after_event : words::before_event, {{"span", span}, {"event", event}});
}

std::string when_short(const Results& results, std::int32_t day) {
  if (in_months(results)) return say(words::month_number, {{"n", tenths(day / kDaysPerMonth)}});
  return say(words::week_number, {{"n", fixed(std::round(day / kDaysPerWeek), 0)}});
}

}  // namespace anagen::report
