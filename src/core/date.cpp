#include "core/date.hpp"

#include <array>
#include <cstddef>

namespace anagen {
namespace {

bool leap(std::int32_t year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

std::int32_t days_in(std::int32_t year, std::int32_t month) {
  constexpr std::array<std::int32_t, 12> lengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && leap(year) ? 29 : lengths[static_cast<std::size_t>(month - 1)];
}

// Years are counted from 1 March, so that the leap day comes last, and in eras of 400 years, which all have as many
// days.
constexpr std::int32_t years_per_era = 400;
constexpr std::int32_t days_per_era = 146'097;
constexpr std::int32_t era_to_1970 = 719'468;  // days from 1 March of year 0 to 1 January 1970

/// Days from 1 March to the first of the month that is `months` later (0 = March): 31, 30, 31, 30, 31 and again.
std::int32_t days_before_month(std::int32_t months) { return (153 * months + 2) / 5; }

std::int32_t floor_divide(std::int32_t a, std::int32_t b) { return a >= 0 ? a / b : -((b - 1 - a) / b); }

/// The number written in `text`, or -1 where it is not all digits.
std::int32_t digits(std::string_view text) {
  std::int32_t number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') {
      return -1;
    }
    number = number * 10 + (c - '0');
  }
  return number;
}

std::string padded(std::int32_t number, std::size_t width) {
  std::string text = std::to_string(number);
  return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

}  // namespace

bool exists(const Date& date) {
  constexpr std::int32_t last_year = 9999;
  return date.year >= 1 && date.year <= last_year && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
         date.day <= days_in(date.year, date.month);
}

std::int32_t days_since_1970(const Date& date) {
  const std::int32_t year = date.month <= 2 ? date.year - 1 : date.year;
  const std::int32_t month = date.month <= 2 ? date.month + 9 : date.month - 3;
  const std::int32_t era = floor_divide(year, years_per_era);
  const std::int32_t year_of_era = year - era * years_per_era;
  const std::int32_t day_of_era =
      year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + days_before_month(month) + date.day - 1;
  return era * days_per_era + day_of_era - era_to_1970;
}

Date date_from_days(std::int32_t days) {
  const std::int32_t shifted = days + era_to_1970;
  const std::int32_t era = floor_divide(shifted, days_per_era);
  const std::int32_t day_of_era = shifted - era * days_per_era;
  // Take away the leap days that have passed (every 4, not every 100, yet every 400 years), then divide.
  const std::int32_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36'524 - day_of_era / (days_per_era - 1)) / 365;
  const std::int32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int32_t month = (5 * day_of_year + 2) / 153;
  const std::int32_t year = era * years_per_era + year_of_era;
  return {month < 10 ? year : year + 1, month < 10 ? month + 3 : month - 9, day_of_year - days_before_month(month) + 1};
}

Expected<Date> parse_iso(std::string_view text) {
  constexpr std::size_t length = 10;
  const auto problem = [&text](const char* what) {
    Error error;
    error.problem.append("\"").append(text).append("\" ").append(what);
    error.allowed = "a date is written YYYY-MM-DD";
    return fail(error);
  };
  if (text.size() != length || text[4] != '-' || text[7] != '-') {
    return problem("is not a date");
  }
  const Date date{digits(text.substr(0, 4)), digits(text.substr(5, 2)), digits(text.substr(8, 2))};
  if (date.year < 0 || date.month < 0 || date.day < 0) {
    return problem("is not a date");
  }
  if (!exists(date)) {
    return problem("is not a day of the calendar");
  }
  return date;
}

std::string to_iso(const Date& date) {
  return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

double year_fraction(const Date& date) {
  const std::int32_t start = days_since_1970({date.year, 1, 1});
  const std::int32_t end = days_since_1970({date.year + 1, 1, 1});
  return static_cast<double>(days_since_1970(date) - start) / static_cast<double>(end - start);
}

double month_of_year(const Date& date) {
  return date.month - 1 + static_cast<double>(date.day - 1) / days_in(date.year, date.month);
}

}  // namespace anagen
