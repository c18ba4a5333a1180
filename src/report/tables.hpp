#pragma once

#include <string>
#include <vector>

#include "anagen/results.hpp"
#include "report/html.hpp"

namespace anagen::report {

/// The values behind a chart of one measure over time: every arm drawn, and the difference to the main twin.
/// Long runs show every second, third ... visit; the note says so.
[[nodiscard]] Table course_table(const Results& results, const std::string& measure,
                                 const std::string& region = "scalp");

/// The mean of several measures over time in one arm each (for the phases).
[[nodiscard]] Table means_table(const Results& results, const std::vector<std::string>& measures);

/// One measure on one visit per row, region by region (for the small charts): start, lowest and end are enough.
[[nodiscard]] Table regions_table(const Results& results, const std::string& measure);

/// A value with its interval of nine in ten, in the unit of the measure; only the value for a single person.
[[nodiscard]] std::string value_with_range(const Results& results, const Summary& summary, const std::string& unit);

/// The same for a difference: signed.
[[nodiscard]] std::string difference_with_range(const Results& results, const Summary& summary,
                                                const std::string& unit);

}  // namespace anagen::report
