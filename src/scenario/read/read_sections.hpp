#pragma once

#include "anagen/scenario.hpp"
#include "scenario/document.hpp"
#include "scenario/read/problems.hpp"

namespace anagen::scenario {

/// Reads every section of a tree into a scenario; what is absent keeps its default.
///
/// Keys that must be there are only missed when the tree is `complete`.
[[nodiscard]] Scenario read_sections(const Value& root, bool complete, Problems& problems);

/// A dotted path with one more key, in quotes where it is no bare key.
[[nodiscard]] std::string join_path(const std::string& path, std::string_view key);

/// Reads `[parameters]`: ids of the evidence tables with numbers, or text with a unit.
void read_parameters(const Value& value, Scenario& into, Problems& problems);

/// Checks what no field shows alone: order of days, causes within the run, who can give birth.
void check_scenario(const Value& root, const Scenario& scenario, Problems& problems);

/// Checks the cohort: ranges, groups, criteria against what the run tells.
void check_cohort(const Value& root, const Scenario& scenario, Problems& problems);

}  // namespace anagen::scenario
