#pragma once

#include <span>
#include <vector>

#include "evidence/lookup.hpp"
#include "treatment/schedule.hpp"

namespace anagen::treatment {

/// A JAK inhibitor: how much of it holds an immune attack down.
///
/// Source: docs/methods/medicines/jak.md; evidence treatment.baricitinib.*, treatment.ritlecitinib.*, treatment.jak.*.
struct JakInhibitor {
  double half_dose_mg_per_day = 1;  ///< for half of the largest suppression
  double onset_days = 1;            ///< time constant with which suppression follows the dose
};

[[nodiscard]] JakInhibitor baricitinib(evidence::Lookup& lookup);
[[nodiscard]] JakInhibitor ritlecitinib(evidence::Lookup& lookup);

/// A JAK inhibitor and its doses, in any order.
struct JakIntake {
  JakInhibitor drug;
  std::vector<Dose> doses;
};

/// Suppression of the attack on each day of the run, 0 to below 1 (docs/methods/medicines/jak.md eqs. 1-2): 0 before
/// the first dose; 1/2 on half_dose for long. Doses of several drugs add up; those before the run count. It acts on an
/// attack alone: where nothing is attacked it changes nothing. Contract: half dose and onset above 0.
[[nodiscard]] std::vector<double> jak_suppression(std::span<const JakIntake> intakes, const RunDays& run);

}  // namespace anagen::treatment
