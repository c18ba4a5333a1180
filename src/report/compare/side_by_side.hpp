#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "anagen/compare.hpp"
#include "report/course.hpp"

namespace anagen::report {

/// The days that all runs show.
struct SharedDays {
  std::int32_t first = 0;
  std::int32_t last = 0;
};
[[nodiscard]] SharedDays shared_days(const Comparison& runs);

/// Whether a day lies in them.
[[nodiscard]] bool holds(const SharedDays& days, std::int32_t day);

/// A measure of a run over the shared days; empty when the run has no such series.
[[nodiscard]] Course shared_course(const Comparison& runs, std::size_t run, const std::string& arm,
                                   const std::string& measure, const std::string& region = "scalp");

/// Statistics of the person-by-person difference of a run to the first at a visit of its series; nothing where the
/// people are not the same or the first was not read on that day.
[[nodiscard]] std::optional<Summary> difference_to_first(const Comparison& runs, std::size_t run, const Series& series,
                                                         std::size_t visit);

/// The same over all shared days.
[[nodiscard]] Course difference_course(const Comparison& runs, std::size_t run, const std::string& arm,
                                       const std::string& measure);

/// Ids of the measures that every run has, in the order of the first.
[[nodiscard]] std::vector<std::string> shared_measures(const Comparison& runs);

/// Index of the entry with the highest median; the course must not be empty.
[[nodiscard]] std::size_t peak_of(const Course& course);

/// A stand-in for all runs where a chart asks for the span of time, day 0 and the number of people.
[[nodiscard]] Results common_frame(const Comparison& runs);

}  // namespace anagen::report
