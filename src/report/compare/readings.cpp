#include "report/compare/readings.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "report/compare/side_by_side.hpp"
#include "report/readings.hpp"

namespace anagen::report {

namespace {

/// What the simulation tells of itself beside the instruments.
constexpr std::array<std::string_view, 4> truths{"shed_per_day", "anagen_share", "visible_density", "mean_diameter"};

/// The region of the first series of a measure: a patch has no other.
std::string region_of(const Results& run, const std::string& measure) {
  for (const Series& series : run.series) {
    if (run.measures[series.measure].id == measure) {
      return run.regions[series.region];
    }
  }
  return "scalp";
}

}  // namespace

std::int32_t day_of_peak(const Comparison& runs) {
  std::int32_t day = 0;
  double most = -1;
  for (std::size_t run = 0; run < runs.size(); ++run) {
    const Course course = shared_course(runs, run, "actual", "shed_per_day");
    const std::size_t peak = peak_of(course);
    if (course.at[peak].p50 > most) {
      most = course.at[peak].p50;
      day = course.days[peak];
    }
  }
  return day;
}

std::vector<ReadingRow> reading_rows(const Comparison& runs, std::int32_t day) {
  std::vector<ReadingRow> rows;
  for (const std::string& id : shared_measures(runs)) {
    ReadingRow row{measure_of(runs.front(), id), {}, {}, {}};
    if (!is_instrument(*row.measure) && std::ranges::find(truths, id) == truths.end()) {
      continue;
    }
    bool any = false;
    for (std::size_t run = 0; run < runs.size(); ++run) {
      const Course course = shared_course(runs, run, "actual", id, region_of(runs[run], id));
      row.days.emplace_back();
      row.values.emplace_back();
      row.differences.emplace_back();
      if (course.empty()) {
        continue;
      }
      const std::size_t at = nearest(course, day);
      row.days.back() = course.days[at];
      row.values.back() = course.at[at];
      row.differences.back() = difference_to_first(runs, run, *course.series, course.visits[at]);
      any = true;
    }
    if (any) {
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

}  // namespace anagen::report
