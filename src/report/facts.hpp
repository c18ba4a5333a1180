#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "anagen/results.hpp"
#include "report/course.hpp"

namespace anagen::report {

/// What the shedding of `actual` did, told against the twin in which nothing happened.
struct ShedFacts {
  Summary usual;                          ///< each person's own mean over the whole time, undisturbed [hairs/day]
  std::int32_t peak_day = 0;              ///< day on which the median, smoothed over three visits, is highest
  Summary peak;                           ///< [hairs/day]
  Summary peak_twin;                      ///< the undisturbed twin on that day [hairs/day]
  Summary peak_difference;                ///< [hairs/day]
  Summary peak_ratio;                     ///< over the person's own usual
  bool disturbed = false;                 ///< the peak stands out from the twin
  std::optional<std::int32_t> onset_day;  ///< median first above onset_ratio times usual before the peak
  std::optional<std::int32_t> end_day;    ///< median first below it after the peak
  std::int32_t low_day = 0;               ///< day of the lowest median
  Summary low;                            ///< [hairs/day]
  Summary total_difference;               ///< hairs shed more than the twin over the whole time
  std::uint32_t answering = 0;   ///< people whose own shedding once exceeds the twin by half their usual or more
  std::uint32_t days_above = 0;  ///< how long the median stays above the twin's nine-in-ten band, around the peak
};

/// Shedding counts as raised above this multiple of the person's own usual (validation row P01).
inline constexpr double onset_ratio = 1.5;

/// The share of follicles that are not growing (mean over subjects).
struct PhaseFacts {
  double lowest = 0, highest = 0;  ///< in `actual`
  std::int32_t lowest_day = 0, highest_day = 0;
  double usual = 0;  ///< mean over time of the undisturbed twin
};

/// How far visible density departs from the twin in one region.
struct DensityFacts {
  std::string region;
  std::int32_t day = 0;  ///< of the lowest
  double relative = 0;   ///< lowest over time of the median difference over the median of the twin; negative = fewer
  double highest = 0;    ///< highest over time of the same
  Summary difference;    ///< [1/cm2]
  double at_end = 0;     ///< the same relative difference at the last visit
};

/// How well the numbers behind the run are known, counted.
struct EvidenceFacts {
  std::uint32_t measured = 0;             ///< grade A or B, and read or derived from what was read
  std::uint32_t assumed = 0;              ///< all others
  std::uint32_t grade[4] = {0, 0, 0, 0};  ///< A, B, C, D (anything else counts as D)
};

/// Everything that headings and lead are built from.
struct Facts {
  std::optional<ShedFacts> shed;
  std::optional<PhaseFacts> phases;
  std::vector<DensityFacts> density;  ///< one per region in the order of the run, the whole scalp first
  EvidenceFacts evidence;
};

/// Reads the facts off the results.
[[nodiscard]] Facts facts_of(const Results& results);

/// Whether a parameter is measured (drawn solid) or assumed (drawn hatched).
[[nodiscard]] bool is_measured(const UsedParameter& parameter);

}  // namespace anagen::report
