#pragma once

#include <string>

#include "anagen/compare.hpp"
#include "report/svg.hpp"

namespace anagen::report {

/// The look of a run in every chart: the name of its colour and its line.
[[nodiscard]] std::string run_style(std::size_t run);

/// Hairs shed per day of every run: its middle, and the band of half its people.
[[nodiscard]] std::string chart_runs(const Comparison& runs, const std::string& finding, Room room);

/// The same minus the first run, person by person; empty where nobody can be subtracted.
[[nodiscard]] std::string chart_minus_first(const Comparison& runs, const std::string& finding, Room room);

/// One run beside its undisturbed twin, on the value axis that all runs share.
[[nodiscard]] std::string chart_run_and_twin(const Comparison& runs, std::size_t run, const std::string& finding,
                                             Room room);

}  // namespace anagen::report
