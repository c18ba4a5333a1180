#pragma once

#include <string>
#include <vector>

#include "anagen/results.hpp"
#include "report/svg.hpp"

namespace anagen::report {

/// The share of people whom each rule calls positive, a strip a rule, every arm as a line; empty without rules.
[[nodiscard]] std::string chart_rules(const Results& results, const std::vector<const RuleResult*>& rules,
                                      const std::string& finding, Room room);

}  // namespace anagen::report
