#pragma once

#include <array>

#include "evidence/lookup.hpp"
#include "follicle/phase.hpp"

namespace anagen::follicle {

/// How the blood supply of a follicle follows its cycle, relative to full anagen.
///
/// Source: evidence vessel.supply.*; docs/methods/fibre.md, eq. 4.
struct VesselLaw {
  double anagen = 1;
  double catagen = 1;  ///< halfway through catagen
  double telogen = 1;  ///< exogen included
  double kenogen = 1;
  double rise_days = 0;  ///< from the start of anagen until its supply is full
};

/// The rows of supply for a person.
[[nodiscard]] VesselLaw vessel_law(evidence::Lookup& lookup);

/// Supply of one follicle [1 = full anagen], `days_in` after the start of a phase that lasts `phase_days`.
///
/// It climbs evenly from its telogen value over the first days of anagen, and falls through its halfway value to its
/// telogen value in catagen.
[[nodiscard]] double relative_supply(const VesselLaw& law, Phase phase, double days_in, double phase_days);

/// Mean supply over many follicles [1 = all in full anagen].
///
/// `in_phase` counts the follicles of each phase; `young_anagen` those of them whose anagen is younger than
/// `rise_days`, spread evenly over those days, as are those in catagen over theirs. Follicles must be more than 0.
[[nodiscard]] double mean_supply(const VesselLaw& law, const std::array<double, phase_count>& in_phase,
                                 double young_anagen);

}  // namespace anagen::follicle
