#pragma once

#include <cstddef>
#include <cstdint>

#include "anagen/scenario.hpp"

namespace anagen::scenario {

/// Somebody who comes to be screened: her number, her stratum, and what the scenario knows of her.
struct Participant {
  std::uint32_t number = 0;  ///< of all her dice
  std::size_t stratum = 0;   ///< place in strata_of(scenario)
  PersonSpec spec;           ///< `[person]` with her own sex, ancestry, age, latitude and wash habit
};

/// Participant number `number` of a scenario. Each answer of the cohort has dice of its own, so that giving or leaving
/// out one moves no other, and nobody depends on how many there are.
///
/// Source: docs/methods/scalp.md, eq. 9.
[[nodiscard]] Participant participant(const Scenario& scenario, std::uint32_t number);

}  // namespace anagen::scenario
