#pragma once

#include <cstdint>
#include <vector>

#include "core/error.hpp"
#include "scenario/run/criterion.hpp"
#include "scenario/run/participant.hpp"
#include "scenario/run/strata.hpp"
#include "scenario/run/world.hpp"

namespace anagen::scenario {

/// Everybody who may come: the strata with their numbers resolved, and what it takes to be enrolled. Read-only while
/// subjects run.
struct Cohort {
  Scenario scenario;
  std::vector<Stratum> strata;
  std::vector<World> worlds;  ///< one a stratum; the plan is the same in all
  std::vector<Criterion> criteria;
  std::vector<evidence::UsedRow> used;  ///< by any stratum, in order of id

  /// What all strata share: plan, calendar, instruments' names.
  [[nodiscard]] const World& any() const { return worlds.front(); }
  /// People screened at most.
  [[nodiscard]] std::uint32_t most_screened() const;
};

/// Resolves a scenario against the evidence, once for each stratum.
///
/// Errors: Fault::input when a number is missing for a stratum or a criterion looks at what the run does not tell.
[[nodiscard]] Expected<Cohort> make_cohort(const Scenario& scenario, const Ask& ask = {});

}  // namespace anagen::scenario
