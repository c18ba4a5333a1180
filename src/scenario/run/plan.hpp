#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "anagen/results.hpp"
#include "anagen/scenario.hpp"
#include "scalp/measures.hpp"

namespace anagen::scenario {

/// A measure of the simulation itself, or of what hangs on the phases alone.
struct TruthLine {
  scalp::Truth truth = scalp::Truth::shed_per_day;
};
/// Mean blood supply of the follicles, relative to anagen.
struct SupplyLine {};
/// Force at which the mean hair on the head breaks.
struct BreakForceLine {};
/// One number of one instrument of the scenario.
struct ReadingLine {
  std::size_t instrument = 0;  ///< place in Scenario::instruments
  std::size_t number = 0;      ///< which of its numbers
};

/// One series of the results: what, where and when.
struct Line {
  std::uint32_t measure = 0;          ///< place in Plan::measures
  std::optional<std::size_t> region;  ///< absent: the whole scalp
  std::vector<std::int32_t> days;     ///< of the scenario
  std::variant<TruthLine, SupplyLine, BreakForceLine, ReadingLine> what;
};

/// Everything that a run will tell, before it is run.
struct Plan {
  std::vector<Measure> measures;
  std::vector<Line> lines;
};

/// The days of a series: from the first day shown to the last, every `every_days`.
[[nodiscard]] std::vector<std::int32_t> visit_days(const RunSpec& run, std::int32_t every_days);

[[nodiscard]] Plan make_plan(const Scenario& scenario);

}  // namespace anagen::scenario
