#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/error.hpp"

namespace anagen {

/// A day of the Gregorian calendar, carried back before its introduction. Years 1 to 9999 can be written and read.
struct Date {
  std::int32_t year = 1970;
  std::int32_t month = 1;  ///< 1 to 12
  std::int32_t day = 1;    ///< 1 to 31

  friend auto operator<=>(const Date&, const Date&) = default;
};

/// Whether the calendar has this day.
[[nodiscard]] bool exists(const Date& date);

/// Days from 1 January 1970 to `date`; negative before.
[[nodiscard]] std::int32_t days_since_1970(const Date& date);

/// The day `days` after 1 January 1970.
[[nodiscard]] Date date_from_days(std::int32_t days);

/// Reads `YYYY-MM-DD`. Errors: another form, or a day that the calendar has not.
[[nodiscard]] Expected<Date> parse_iso(std::string_view text);

/// Writes `YYYY-MM-DD`.
[[nodiscard]] std::string to_iso(const Date& date);

/// How much of its year has passed at the start of the day: 0 on 1 January, below 1.
[[nodiscard]] double year_fraction(const Date& date);

/// Month of the year as a number in [0, 12): 0 at the start of 1 January, 1.5 in the middle of February.
[[nodiscard]] double month_of_year(const Date& date);

}  // namespace anagen
