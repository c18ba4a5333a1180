#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "anagen/results.hpp"

namespace anagen::report {

/// One measure over time in one arm and region, summed up over subjects; visits with nobody observed are left out.
struct Course {
  const Series* series = nullptr;
  std::vector<std::int32_t> days;
  std::vector<std::size_t> visits;  ///< the visit of the series behind each entry
  std::vector<Summary> at;

  [[nodiscard]] bool empty() const { return days.empty(); }
  [[nodiscard]] std::size_t size() const { return days.size(); }
};

/// The course of a measure; empty when the run has no such series.
[[nodiscard]] Course course_of(const Results& results, const std::string& arm, const std::string& measure,
                               const std::string& region = "scalp");

/// The course of the subject-by-subject difference `a - b`; empty unless both have the same days.
[[nodiscard]] Course difference_of(const Results& results, const Course& a, const Course& b);

/// Index of the visit nearest to `day` (the earlier of two as near); the course must not be empty.
[[nodiscard]] std::size_t nearest(const Course& course, std::int32_t day);

/// The value of one subject at a visit of the series; NaN where not observed.
[[nodiscard]] double value_at(const Results& results, const Series& series, std::size_t visit, std::size_t subject);

/// The measure with this id; null when the run has none.
[[nodiscard]] const Measure* measure_of(const Results& results, const std::string& id);

}  // namespace anagen::report
