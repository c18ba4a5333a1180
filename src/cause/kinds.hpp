#pragma once

#include "anagen/causes.hpp"
#include "cause/areata.hpp"
#include "cause/episode.hpp"
#include "evidence/lookup.hpp"

namespace anagen::cause {

// Each kind of cause: its rows of evidence, what they move, and when. A page each in docs/methods/causes.

/// Pregnancy holds the clock of anagen, birth lets its overdue hairs go. Source: evidence te.postpartum.*;
/// lynfield_1960_pregnancy, hirose_2023_postpartum.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const ChildbirthSpec& given);

/// A pulse of premature catagen in hairs of any age. Source: evidence te.illness.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const AcuteIllnessSpec& given);

/// The same pulse, which lingers; resting clubs may be let go as well, not by default. Source: evidence te.illness.*,
/// te.infection.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const InfectionSpec& given);

/// A pulse of premature catagen. Source: evidence te.surgery.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const SurgerySpec& given);

/// Premature catagen for as long as weight falls fast. Source: evidence te.weight_loss.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const WeightLossSpec& given);

/// The clock of anagen runs faster while iron is low. Source: evidence te.iron.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const IronDeficiencySpec& given);

/// The same while zinc is low. Source: evidence te.zinc.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const ZincDeficiencySpec& given);

/// The same while protein or calories are very low. Source: evidence te.protein.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const ProteinDeficiencySpec& given);

/// The clock of anagen runs faster, anagen is entered later; both until treated. Source: evidence te.hypothyroid.*;
/// freinkel_1972_thyroid.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const HypothyroidismSpec& given);

/// The clock of anagen runs faster until treated. Source: evidence te.hyperthyroid.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const HyperthyroidismSpec& given);

/// The clock of anagen runs faster while stress lasts. Source: evidence te.stress.*; peters_2017_stress.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const StressSpec& given);

/// Premature catagen for as long as the drug is taken. Source: evidence te.drug.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const DrugSpec& given);

/// Overdue hairs are let go, as after a birth. Source: evidence hormone.oestrogen_contraceptive_stop.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const ContraceptiveStopSpec& given);

/// No effect by default. Source: evidence hormone.pcos.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const PcosSpec& given);

/// No effect by default. Source: evidence hormone.menopause.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const MenopauseSpec& given);

/// No effect by default. Source: evidence lifestyle.smoking.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const SmokingSpec& given);

/// No effect by default. Source: evidence lifestyle.poor_sleep.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const PoorSleepSpec& given);

/// No effect by default; in one region. Source: evidence lifestyle.traction.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const TractionSpec& given);

/// Growing hairs are lost at once, and follicles stay empty while it acts. Source: evidence te.toxic_anagen.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const ToxicAnagenSpec& given);

/// One of the five functional types of headington_1993_te. Source: evidence te.immediate_anagen_release.* and so on.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const EffluviumSpec& given);

/// No effect by default: new cycles may shrink faster, minoxidil may act less. Source: evidence aga.inflammation.*.
[[nodiscard]] EpisodePrior prior_of(evidence::Lookup& lookup, const ScalpInflammationSpec& given);

/// Attacks that lose growing hairs and keep follicles empty, in a part of the scalp. Source: evidence aa.*.
[[nodiscard]] AreataPrior prior_of(evidence::Lookup& lookup, const AlopeciaAreataSpec& given);

}  // namespace anagen::cause
