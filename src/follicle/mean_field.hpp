#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "follicle/description.hpp"
#include "follicle/drive.hpp"
#include "follicle/phase.hpp"

namespace anagen::follicle {

/// How the renewal equation is solved.
struct MeanFieldOptions {
  int steps_per_day = 4;
  /// Share of the follicles in each phase at the start, ages in each phase as in the stationary state. Absent: the
  /// stationary start. Given: no club is held beside a growing hair.
  std::optional<std::array<double, phase_count>> start;
};

/// Expected course of one class of follicles. Slot d of a count is the end of day d, slot 0 the start; slot d of a
/// flow is the day that ends there, slot 0 is 0: the slots of DailyCounts.
struct MeanFieldCourse {
  std::array<std::vector<double>, phase_count> in_phase;
  std::vector<double> held;      ///< clubs held beside a growing hair
  std::vector<double> released;  ///< hairs shed, held clubs included
  std::vector<double> anagen_entries;
  std::vector<double> anagen_ends;  ///< hairs lost while they grew included
  std::vector<double> dystrophic;   ///< of `released`, those lost while they grew
};

/// Solves the renewal equation of a class of follicles: expected counts, without dice and without engine.
///
/// Meaning: the third opinion on the two engines (docs/methods/mean_field.md). Dwells are cohorts by day of entry; the
///          clock speeds of the Drive stretch them, its two hazards thin anagen, its odds open the empty interval on
///          the day when telogen ends.
/// Assumes: one size for all hairs of the class; the size part of the Drive is not read. Every speed is at least
///          ClockTable::slowest. The mean cycle is above 0.
[[nodiscard]] MeanFieldCourse mean_field(const GroupDescription& group, const Drive& drive, std::int32_t horizon_days,
                                         const MeanFieldOptions& options = {});

/// Which phases a reading counts, for example all but kenogen, or anagen alone.
using PhaseSet = std::array<bool, phase_count>;
/// The follicles that bear a hair of their own cycle.
inline constexpr PhaseSet bears_hair = {true, true, true, true, false};

/// Two readings of the same follicles: what they expect, and how they hang together.
struct TwoReadings {
  double mean_first = 0;
  double mean_second = 0;
  double variance_first = 0;
  double variance_second = 0;
  double covariance = 0;  ///< N (P(counted twice) - p1 p2)

  [[nodiscard]] double variance_of_change() const { return variance_first + variance_second - 2 * covariance; }
};

/// Expected counts and covariance of the follicles counted on two days of a run, `first_day` <= `second_day`.
///
/// Meaning: chance of the cycle alone; reading error is the instrument's. Follicles are independent.
/// Source:  docs/methods/mean_field.md, eq. 7: the chance of being counted twice is the renewal equation started from
///          those counted on the first day.
[[nodiscard]] TwoReadings two_readings(const GroupDescription& group, const Drive& drive, std::int32_t first_day,
                                       std::int32_t second_day, const PhaseSet& counted,
                                       const MeanFieldOptions& options = {});

}  // namespace anagen::follicle
