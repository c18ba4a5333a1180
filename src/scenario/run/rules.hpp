#pragma once

#include <vector>

#include "anagen/results.hpp"
#include "scenario/run/world.hpp"

namespace anagen::scenario {

/// Every diagnostic rule whose instrument the scenario has, held against the readings of the run
/// (docs/methods/rules.md).
[[nodiscard]] std::vector<RuleResult> rules_of(const World& world, const Results& results);

/// Every diagnostic rule as published, whether or not an instrument is there to read it; nothing is simulated.
[[nodiscard]] std::vector<RuleResult> published_rules();

/// Whether some diagnostic rule reads this instrument.
[[nodiscard]] bool is_read_by_a_rule(const InstrumentSpec& instrument);

}  // namespace anagen::scenario
