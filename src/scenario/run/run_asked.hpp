#pragma once

#include "anagen/run.hpp"
#include "scenario/run/world.hpp"

namespace anagen::scenario {

/// `run`, but what is not asked for is neither computed nor told. What is told is the same to the bit.
///
/// Without twins there is one arm, and no rule is judged.
[[nodiscard]] Expected<Results> run_asked(const Scenario& scenario, const Ask& ask, const RunOptions& options);

}  // namespace anagen::scenario
