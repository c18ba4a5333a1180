#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "anagen/results.hpp"
#include "report/svg.hpp"

namespace anagen::report {

/// One measure on one day, in every arm and as the difference to the main twin.
struct Ladder {
  std::string measure;
  std::string region = "scalp";
  std::int32_t day = 0;
  std::string left_title;   ///< what happened
  std::string right_title;  ///< minus the twin
  std::string finding;
  /// What chance alone moves between two readings (lowest and highest of nine in ten), shaded on the right.
  std::optional<std::pair<double, double>> chance;
};

/// Bars of nine in ten and of half with the median: left what happened in each arm, right each arm minus the twin.
///
/// Empty when the run has no such measure.
[[nodiscard]] std::string chart_ladder(const Results& results, const Ladder& ladder, Room room);

/// How far two readings of one undisturbed head, one visit apart, lie from each other by chance and time alone:
/// the 5 and 95 % of the differences; nothing when there are too few readings.
[[nodiscard]] std::optional<std::pair<double, double>> chance_between_visits(const Results& results,
                                                                             const std::string& measure,
                                                                             const std::string& region = "scalp");

}  // namespace anagen::report
