#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "anagen/treatments.hpp"
#include "evidence/lookup.hpp"
#include "treatment/serum.hpp"

namespace anagen::scenario {

/// One serum of a scenario in one kind of session, carried through the skin once for everybody.
struct SerumKind {
  std::size_t serum = 0;                ///< how many serums stand before it
  std::optional<std::size_t> needling;  ///< how many needlings stand before the one it comes with; absent: without
  treatment::SerumSession session;
  treatment::SessionSignal signal;
};

/// All serums of a scenario, and what a full signal does.
struct Serums {
  treatment::SerumAction action;
  std::vector<SerumKind> kinds;
};

/// Carries every serum with and without every needling that may share a day with it.
[[nodiscard]] Serums serums_from(evidence::Lookup& lookup, std::span<const TreatmentSpec> treatments);

/// Days of sessions: [how many of the kind stand before it][session].
using SessionDays = std::vector<std::vector<std::int32_t>>;

/// The days of each kind of session, in the order of `serums.kinds`.
[[nodiscard]] SessionDays days_by_kind(const Serums& serums, const SessionDays& serum_days,
                                       const SessionDays& needle_days);

/// The share of an immune attack that is held down on each day of the run, by films that lie until the wash; empty
/// where no serum says a share, holds anything or lies on the skin. `given` are the serums of the scenario.
[[nodiscard]] std::vector<double> held_down(const Serums& serums, std::span<const ExosomeSerumSpec* const> given,
                                            const SessionDays& serum_days, const treatment::RunDays& run);

/// The drive of terminal or of vellus follicles, in the order of scalp::Kind.
[[nodiscard]] std::vector<follicle::Drive> drives_of(const Serums& serums, const SessionDays& serum_days,
                                                     const SessionDays& needle_days, const treatment::RunDays& run);

}  // namespace anagen::scenario
