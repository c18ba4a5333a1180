#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "anagen/compare.hpp"

namespace anagen::report {

/// One shared measure at one visit of each run, beside the difference to the first.
struct ReadingRow {
  const Measure* measure = nullptr;  ///< of the first run
  std::vector<std::optional<std::int32_t>> days;
  std::vector<std::optional<Summary>> values;
  std::vector<std::optional<Summary>> differences;  ///< nothing for the first, and where the people are not the same
};

/// The day on which the middle one of any run sheds most.
[[nodiscard]] std::int32_t day_of_peak(const Comparison& runs);

/// Shedding, density and every reading of an instrument that all runs have, at the visit nearest to `day`.
[[nodiscard]] std::vector<ReadingRow> reading_rows(const Comparison& runs, std::int32_t day);

}  // namespace anagen::report
