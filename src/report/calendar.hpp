#pragma once

#include <cstdint>
#include <string>

#include "anagen/results.hpp"

namespace anagen::report {

/// The date `days` after an ISO date, written out: "3 March 2024"; empty when the ISO date cannot be read.
[[nodiscard]] std::string date_after(const std::string& iso_date, std::int32_t days);

/// A day counted from day 0 in words: "5 months after the birth", "at the birth", "3 weeks before the birth".
[[nodiscard]] std::string when(const Results& results, std::int32_t day);

/// A day in short, for charts and tables: "month 5", "week 3"; the unit is that of the time axis.
[[nodiscard]] std::string when_short(const Results& results, std::int32_t day);

/// Day 0 in words with its article: "the birth"; "day 0" when the scenario does not name it.
[[nodiscard]] std::string day_zero(const Results& results);

/// Whether times are told in months (long runs) rather than in weeks.
[[nodiscard]] bool in_months(const Results& results);

}  // namespace anagen::report
