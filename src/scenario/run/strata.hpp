#pragma once

#include <string>
#include <vector>

#include "anagen/scenario.hpp"

namespace anagen::scenario {

/// People of one sex and ancestry: those for whom the evidence tables give the same numbers.
struct Stratum {
  std::string sex;
  std::string ancestry;
  double share = 1;  ///< of the people that are screened; all strata add up to 1
};

/// The strata of a scenario: a single one without a cohort; with one, every sex with every ancestry, independently.
[[nodiscard]] std::vector<Stratum> strata_of(const Scenario& scenario);

}  // namespace anagen::scenario
