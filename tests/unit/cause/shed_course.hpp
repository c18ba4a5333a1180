#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "cause/cause.hpp"
#include "cause/kinds.hpp"
#include "follicle/mean_field.hpp"
#include "women.hpp"

namespace anagen::cause::testing {

inline constexpr Calendar long_calendar = {{2024, 1, 1}, -400, 1200};
inline constexpr double mean_woman_anagen_days = 913;

inline EpisodePrior prior(const auto& given, std::map<std::string, double, std::less<>> overrides = {}) {
  evidence::Lookup lookup({"woman", "caucasian", "any"}, std::move(overrides));
  return prior_of(lookup, given);
}

/// A subject with the mean anagen of the mean woman.
inline Host someone(std::uint32_t subject) {
  Host out = host(subject);
  out.mean_anagen_days = mean_woman_anagen_days;
  return out;
}

/// Shed and phases of the mean woman under a cause, by the mean-field solver.
struct ShedCourse {
  std::vector<double> excess;  ///< shed over its baseline, less 1, by day of the run
  follicle::MeanFieldCourse course;
  double rest_days = 0;  ///< mean of catagen, rest and exogen

  [[nodiscard]] static std::size_t slot(std::int32_t day) {
    return static_cast<std::size_t>(day - long_calendar.first_day);
  }
  [[nodiscard]] double on(std::int32_t day) const { return excess[slot(day)]; }
  [[nodiscard]] std::int32_t peak() const {
    return static_cast<std::int32_t>(std::max_element(excess.begin(), excess.end()) - excess.begin()) +
           long_calendar.first_day;
  }
  /// First and last day with more than `share` of the highest excess.
  [[nodiscard]] std::int32_t first_above(double share) const {
    const double mark = share * on(peak());
    const auto at = std::find_if(excess.begin(), excess.end(), [&](double today) { return today > mark; });
    return static_cast<std::int32_t>(at - excess.begin()) + long_calendar.first_day;
  }
  [[nodiscard]] std::int32_t last_above(double share) const {
    const double mark = share * on(peak());
    const auto at = std::find_if(excess.rbegin(), excess.rend(), [&](double today) { return today > mark; });
    return static_cast<std::int32_t>(excess.rend() - at) - 1 + long_calendar.first_day;
  }
  /// Share of standing hairs that rest.
  [[nodiscard]] double resting_on(std::int32_t day) const {
    const std::size_t i = slot(day);
    const double clubs = course.in_phase[1][i] + course.in_phase[2][i] + course.in_phase[3][i] + course.held[i];
    return clubs / (clubs + course.in_phase[0][i]);
  }
};

inline ShedCourse shed_under(const follicle::Drive& drive) {
  const auto group = woman(0, 0, trait_dice(1));
  follicle::MeanFieldOptions options;
  options.steps_per_day = 1;
  ShedCourse out;
  out.course = follicle::mean_field(group, drive, long_calendar.days, options);
  const double baseline = group.follicles / mean_cycle_days(group);
  for (const double shed : out.course.released) {
    out.excess.push_back(shed / baseline - 1);
  }
  out.rest_days = group.law[1].mean_days + group.law[2].mean_days + group.law[3].mean_days;
  return out;
}

/// The course in the middle woman who answers.
inline ShedCourse shed_after(const auto& given) {
  return shed_under(drive(typical(prior(given), mean_woman_anagen_days), long_calendar));
}

}  // namespace anagen::cause::testing
