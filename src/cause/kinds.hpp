#pragma once

#include "anagen/causes.hpp"
#include "cause/episode.hpp"
#include "evidence/lookup.hpp"

namespace anagen::cause {

// Each kind of cause as its rows of evidence, what they move, and when (docs/methods/causes).

/// Pregnancy holds the clock of anagen, birth lets its overdue hairs go. Source: evidence te.postpartum.*;
/// lynfield_1960_pregnancy, hirose_2023_postpartum.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const ChildbirthSpec& given);

/// A pulse of premature catagen in hairs of any age. Source: evidence te.illness.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const AcuteIllnessSpec& given);

}  // namespace anagen::cause
