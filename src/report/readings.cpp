#include "report/readings.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>

#include "report/arms.hpp"
#include "report/course.hpp"
#include "report/statistics.hpp"

namespace anagen::report {

namespace {

std::vector<double> observed(const Results& results, const Series& series, std::size_t visit) {
  std::vector<double> values;
  for (std::size_t subject = 0; subject < results.subjects; ++subject) {
    const double value = value_at(results, series, visit, subject);
    if (!std::isnan(value)) {
      values.push_back(value);
    }
  }
  return values;
}

/// Median of a truth measure at the visit nearest to the day.
std::optional<double> truth_median(const Results& results, const std::string& measure, const std::string& region,
                                   std::int32_t day) {
  const Course course = course_of(results, results.arms.front().id, measure, region);
  if (course.empty()) {
    return std::nullopt;
  }
  return course.at[nearest(course, day)].p50;
}

/// The id without the number that a second instrument of its kind gets behind it.
std::string first_of_kind(const Measure& measure) {
  const std::size_t bar = measure.instrument.find_last_of('_');
  if (bar == std::string::npos || measure.instrument.find_first_not_of("0123456789", bar + 1) != std::string::npos) {
    return measure.id;
  }
  const std::string serial = measure.instrument.substr(bar);
  return measure.id.ends_with(serial) ? measure.id.substr(0, measure.id.size() - serial.size()) : measure.id;
}

/// Measures that the table tells and the chart leaves out: details of a number that it shows.
constexpr std::array<std::string_view, 27> details{
    "ptg_anagen_20",     "ptg_anagen_30",   "ptg_anagen_40",    "ptg_anagen_50",     "ptg_telogen_20",
    "ptg_telogen_30",    "ptg_telogen_40",  "ptg_telogen_50",   "ptg_non_vellus",    "ptg_terminal",
    "ptg_nano",          "uat_terminal",    "uat_meaningful",   "uat_anagen_share",  "trichogram_catagen",
    "biopsy_vellus",     "biopsy_terminal", "growth_rate_thin", "growth_rate_thick", "exogen_first_share",
    "hair_weight_count", "stage_second",    "stage_true",       "stage_reached",     "photo_improved",
    "self_improved",     "self_stage"};

/// What is really there of what the instrument counts, in the same unit; nothing when no measure says it.
std::optional<double> truth_behind(const Results& results, const std::string& measure, const std::string& region,
                                   std::int32_t day) {
  if (measure == "collected_shed") {
    return truth_median(results, "shed_per_day", region, day);
  }
  if (measure == "ptg_total" || measure == "uat_total" || measure == "trichoscopy_total") {
    return truth_median(results, "visible_density", region, day);
  }
  auto resting = truth_median(results, "non_growing_share", region, day);
  if (!resting) {
    resting = truth_median(results, "non_growing_share", "scalp", day);  // a share differs little by region
  }
  if (!resting) {
    return std::nullopt;
  }
  if (measure == "ptg_anagen_share" || measure == "uat_anagen_share" || measure == "trichogram_anagen") {
    return 1 - *resting;
  }
  const auto density = truth_median(results, "visible_density", region, day);
  if (!density) {
    return std::nullopt;
  }
  if (measure == "ptg_anagen") {
    return *density * (1 - *resting);
  }
  if (measure == "ptg_telogen") {
    return *density * *resting;
  }
  return std::nullopt;
}

/// Share of pairs (one reading of each life) in which the order is that of the means; ties count half.
std::optional<double> ranking(const std::vector<double>& actual, const std::vector<double>& twin) {
  constexpr std::size_t fewest = 10;
  if (actual.size() < fewest || twin.size() < fewest) {
    return std::nullopt;
  }
  double higher = 0;
  for (const double a : actual) {
    for (const double b : twin) {
      higher += a > b ? 1.0 : a == b ? 0.5 : 0.0;
    }
  }
  const double share = higher / (static_cast<double>(actual.size()) * static_cast<double>(twin.size()));
  return std::max(share, 1 - share);
}

/// The visit of the series nearest to the day on which anybody was observed.
std::optional<std::size_t> visit_near(const Results& results, const Series& series, std::int32_t day) {
  std::optional<std::size_t> best;
  for (std::size_t visit = 0; visit < series.days.size(); ++visit) {
    if (observed(results, series, visit).empty()) {
      continue;
    }
    if (!best || std::abs(series.days[visit] - day) < std::abs(series.days[*best] - day)) {
      best = visit;
    }
  }
  return best;
}

}  // namespace

bool is_charted(const Measure& measure) {
  static constexpr std::array<std::string_view, 8> untied{"um", "cm",      "MPa",      "GPa",
                                                          "gf", "percent", "skewness", "points"};
  static constexpr std::array<std::string_view, 4> parts{"_vellus_share", "_long_share", "_most", "comb_cv"};
  const std::string id = first_of_kind(measure);
  const auto named = [&](std::string_view part) { return id.find(part) != std::string::npos; };
  return std::find(untied.begin(), untied.end(), measure.unit) == untied.end() &&
         std::none_of(parts.begin(), parts.end(), named) &&
         std::find(details.begin(), details.end(), id) == details.end();
}

bool is_instrument(const Measure& measure) { return measure.instrument != "truth"; }

const Measure* collected_count(const Results& results) {
  const Measure* collected = measure_of(results, "collected_shed");
  return collected != nullptr ? collected : measure_of(results, "wash_count");
}

std::vector<Reading> readings_near(const Results& results, std::int32_t day) {
  std::vector<Reading> readings;
  const Arm* twin = main_twin(results);
  for (const Series& series : results.series) {
    const Measure& measure = results.measures[series.measure];
    if (series.arm != 0 || !is_instrument(measure)) {
      continue;
    }
    const auto visit = visit_near(results, series, day);
    if (!visit) {
      continue;
    }
    Reading reading;
    reading.measure = &measure;
    reading.region = results.regions[series.region];
    reading.day = series.days[*visit];
    reading.actual = observed(results, series, *visit);
    reading.truth = truth_behind(results, first_of_kind(measure), reading.region, reading.day);
    const Series* other = twin == nullptr ? nullptr : find(results, twin->id, measure.id, reading.region);
    if (other != nullptr && other->days == series.days) {
      reading.twin = observed(results, *other, *visit);
    }
    reading.ranks_right = ranking(reading.actual, reading.twin);
    readings.push_back(std::move(reading));
  }
  return readings;
}

}  // namespace anagen::report
