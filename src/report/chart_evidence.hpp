#pragma once

#include <string>

#include "report/facts.hpp"
#include "report/svg.hpp"

namespace anagen::report {

/// One bar of all parameters used: measured solid (grades A and B), assumed hatched; counts below.
[[nodiscard]] std::string chart_evidence(const EvidenceFacts& facts, const std::string& finding, Room room);

}  // namespace anagen::report
