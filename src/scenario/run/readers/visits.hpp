#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "anagen/scenario.hpp"
#include "clinic/observed.hpp"
#include "scenario/run/lived_subject.hpp"

namespace anagen::scenario {

/// One number that an instrument tells at each visit.
struct NumberInfo {
  std::string_view id;     ///< of the measure; a second instrument of the same kind gets `_2` behind it
  std::string_view label;  ///< in plain words
  std::string_view unit;
};

/// All readings of one instrument: [arm][number][visit].
using Readings = std::vector<std::vector<std::vector<double>>>;

/// Appends the numbers of one visit to those of an arm.
void append(std::vector<std::vector<double>>& to, std::span<const double> numbers);

/// When and on whom an instrument is used.
struct Visits {
  const Scenario& scenario;
  const LivedSubject& lived;
  clinic::Observed who;
  std::int32_t first_day = 0;  ///< of the run, lead-in included, as a day of the scenario
  std::int32_t horizon_days = 0;
  std::span<const std::int32_t> days;  ///< of the scenario

  /// By arm, at each of the days: what a count is multiplied with, and how much of an expectation is at work, 0 to 1.
  /// Empty: nothing was given.
  std::span<const std::vector<double>> kindness = {};
  std::span<const std::vector<double>> hope = {};

  /// Day of the run of a scenario day.
  [[nodiscard]] std::int32_t run_day(std::int32_t scenario_day) const { return scenario_day - first_day; }
  [[nodiscard]] std::size_t arms() const { return lived.arms(); }
};

/// Place of a region among scalp::region_names.
[[nodiscard]] std::size_t region_index(std::string_view region);

}  // namespace anagen::scenario
