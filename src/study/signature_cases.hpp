#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "anagen/scenario.hpp"
#include "follicle/description.hpp"

namespace anagen::study {

/// A class of follicles and its drives, run with every histogram.
struct EngineCase {
  follicle::GroupDescription group;
  std::vector<follicle::Drive> arms;
  std::int32_t horizon_days = 0;
};

/// One case for each kind of drive, and one with all. Fixed for ever: a change here is a change of the signature.
[[nodiscard]] std::vector<EngineCase> engine_cases();

/// Whole runs of few people: causes, seasons, ancestries and every instrument. Fixed likewise.
[[nodiscard]] std::vector<Scenario> run_cases();

}  // namespace anagen::study
