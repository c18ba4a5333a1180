#include "report/calendar.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstddef>
#include <cstdlib>

#include "anagen/scenario.hpp"
#include "core/date.hpp"
#include "core/units.hpp"
#include "report/numbers.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

/// Runs longer than this are told in months.
constexpr std::int32_t long_run_days = 300;
/// Closer to day 0 than this is "at" day 0.
constexpr std::int32_t at_day_zero = 3;

/// One digit after the point, left out when it is zero.
std::string tenths(double value) {
  std::string text = fixed(value, 1);
  if (text.ends_with(".0")) {
    text.resize(text.size() - 2);
  }
  return text;
}

/// A count of months or weeks, in words; short spans in weeks even on a long run.
std::string span_words(const Results& results, std::int32_t days) {
  const double units = days / (in_months(results) ? days_per_month : days_per_week);
  constexpr double short_months = 1.75;
  if (!in_months(results) || units < short_months) {
    const double weeks = std::round(days / days_per_week);
    if (weeks < 1) {
      return say(words::span_days, {{"n", fixed(days, 0)}});
    }
    return say(weeks == 1 ? words::span_week : words::span_weeks, {{"n", fixed(weeks, 0)}});
  }
  return say(words::span_months, {{"n", fixed(std::round(units), 0)}});
}

}  // namespace

bool in_months(const Results& results) { return results.last_day - results.first_day > long_run_days; }

std::string date_after(const std::string& iso_date, std::int32_t days) {
  const Expected<Date> start = parse_iso(iso_date);
  if (!start) {
    return {};
  }
  const Date date = date_from_days(days_since_1970(*start) + days);
  return fmt::format("{} {} {}", date.day, words::months[static_cast<std::size_t>(date.month - 1)], date.year);
}

std::string day_zero(const Results& results) {
  if (results.day_zero_label.empty() || results.day_zero_label == RunSpec{}.day_zero_label) {
    return std::string{words::day_zero};
  }
  return say(words::the_event, {{"event", results.day_zero_label}});
}

std::string when(const Results& results, std::int32_t day) {
  const std::string event = day_zero(results);
  if (std::abs(day) <= at_day_zero) {
    return say(words::at_event, {{"event", event}});
  }
  const std::string span = span_words(results, std::abs(day));
  return say(day > 0 ? words::after_event : words::before_event, {{"span", span}, {"event", event}});
}

std::string when_short(const Results& results, std::int32_t day) {
  if (in_months(results)) {
    return say(words::month_number, {{"n", tenths(day / days_per_month)}});
  }
  return say(words::week_number, {{"n", fixed(std::round(day / days_per_week), 0)}});
}

}  // namespace anagen::report
