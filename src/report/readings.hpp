#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "anagen/results.hpp"

namespace anagen::report {

/// What one instrument read on one visit, beside the truth where both have one unit.
struct Reading {
  const Measure* measure = nullptr;
  std::string region;
  std::int32_t day = 0;
  std::vector<double> actual;         ///< one reading for each subject observed
  std::vector<double> twin;           ///< the same in the main twin; empty without one
  std::optional<double> truth;        ///< median over subjects of what is really there
  std::optional<double> ranks_right;  ///< share of pairs, one of each life, that the reading puts in the right order
};

/// One reading for each instrument measure of the run, at its visit nearest to `day`, in the order of the run.
[[nodiscard]] std::vector<Reading> readings_near(const Results& results, std::int32_t day);

/// Whether the chart of instruments shows a reading: counts of hairs, their share, growth and weight. Calibre, and the
/// parts of what is shown, are told in the table.
[[nodiscard]] bool is_charted(const Measure& measure);

/// Whether a measure is seen through an instrument rather than by the simulation itself.
[[nodiscard]] bool is_instrument(const Measure& measure);

/// The collected count the run offers, best first: all hairs caught, else the count of one wash; null without either.
[[nodiscard]] const Measure* collected_count(const Results& results);

}  // namespace anagen::report
