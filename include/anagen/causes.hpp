#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace anagen {

/// The yearly wave of the anagen-to-catagen hazard.
struct SeasonSpec {
  bool on = true;
  std::optional<double> amplitude;   ///< personal when absent
  std::optional<double> peak_month;  ///< month of the year, 0 = 1 January; personal when absent

  friend bool operator==(const SeasonSpec&, const SeasonSpec&) = default;
};

/// Pregnancy holds anagen; birth releases it.
struct ChildbirthSpec {
  std::int32_t day = 0;                      ///< day of birth
  std::optional<double> hold_days;           ///< length of the hold before birth
  std::optional<double> hold_multiplier;     ///< on the anagen clock during the hold
  std::optional<double> rebound_multiplier;  ///< after birth; personal when absent
  std::optional<double> rebound_days;        ///< personal when absent

  friend bool operator==(const ChildbirthSpec&, const ChildbirthSpec&) = default;
};

/// An illness with fever: a pulse of premature catagen.
struct AcuteIllnessSpec {
  std::int32_t day = 0;  ///< first day of fever
  std::optional<double> fever_days;
  std::optional<double> multiplier;      ///< on the anagen-to-catagen hazard while it acts
  std::optional<double> susceptibility;  ///< share of people whose hair answers at all, 0 to 1

  friend bool operator==(const AcuteIllnessSpec&, const AcuteIllnessSpec&) = default;
};

/// An acute infection, COVID-19 for one: the pulse of an illness with fever, and what lingers after it.
struct InfectionSpec {
  std::int32_t day = 0;  ///< first day of the illness
  std::optional<double> fever_days;
  std::optional<double> lingering_days;      ///< time constant with which its action dies away
  std::optional<double> multiplier;          ///< on the anagen-to-catagen hazard while it acts
  std::optional<double> release_multiplier;  ///< on the clocks of resting and loose clubs
  std::optional<double> susceptibility;      ///< share of people whose hair answers at all, 0 to 1

  friend bool operator==(const InfectionSpec&, const InfectionSpec&) = default;
};

/// What events and states of other kinds have in common: when, how strongly, on whom. What is absent comes from the
/// evidence.
struct EpisodeSpec {
  std::int32_t day = 0;                  ///< first day
  std::optional<std::int32_t> until;     ///< last day; its effect fades from the day after
  std::optional<double> multiplier;      ///< on the hazard of ending anagen, or as the kind says; 1 = no effect
  std::optional<double> susceptibility;  ///< share of people whose hair answers at all, 0 to 1

  friend bool operator==(const EpisodeSpec&, const EpisodeSpec&) = default;
};

struct SurgerySpec : EpisodeSpec {};            ///< An operation under general anaesthesia.
struct WeightLossSpec : EpisodeSpec {};         ///< Weight falls fast from `day` until `until`.
struct ZincDeficiencySpec : EpisodeSpec {};     ///< Zinc is low.
struct ProteinDeficiencySpec : EpisodeSpec {};  ///< Very little protein or very few calories are eaten.
struct HyperthyroidismSpec : EpisodeSpec {};    ///< An overactive thyroid; treated after `until`.
struct StressSpec : EpisodeSpec {};             ///< Stress of weeks or of years.
struct DrugSpec : EpisodeSpec {};               ///< A drug that is known to make hair fall; last taken on `until`.
struct ContraceptiveStopSpec : EpisodeSpec {};  ///< An oestrogen contraceptive is stopped at `day`.
struct SmokingSpec : EpisodeSpec {};            ///< Smoking; given up after `until`.
struct PoorSleepSpec : EpisodeSpec {};          ///< Poor sleep.

/// Iron is low.
struct IronDeficiencySpec : EpisodeSpec {
  std::optional<double> ferritin_ng_per_ml;  ///< absent: so low that the effect is full

  friend bool operator==(const IronDeficiencySpec&, const IronDeficiencySpec&) = default;
};

/// An underactive thyroid; treated after `until`.
struct HypothyroidismSpec : EpisodeSpec {
  std::optional<double> entry_multiplier;  ///< on entry into anagen

  friend bool operator==(const HypothyroidismSpec&, const HypothyroidismSpec&) = default;
};

/// Polycystic ovaries.
struct PcosSpec : EpisodeSpec {
  std::optional<double> size_shift;  ///< of new cycles, natural log of diameter; 0 = none

  friend bool operator==(const PcosSpec&, const PcosSpec&) = default;
};

/// The last menses.
struct MenopauseSpec {
  std::int32_t day = 0;
  std::optional<double> anagen_multiplier;  ///< on the mean length of anagen
  std::optional<double> susceptibility;

  friend bool operator==(const MenopauseSpec&, const MenopauseSpec&) = default;
};

/// A hairstyle that pulls, in one region.
struct TractionSpec : EpisodeSpec {
  std::string region = "temporal";  ///< frontal, mid, vertex, temporal, occipital

  friend bool operator==(const TractionSpec&, const TractionSpec&) = default;
};

/// Chemotherapy, radiation or a poison: growing hairs are lost at once, and follicles stay empty while it acts.
struct ToxicAnagenSpec {
  std::int32_t day = 0;                    ///< first dose
  std::optional<std::int32_t> until;       ///< day of the last dose
  std::optional<double> release_per_day;   ///< hazard of losing a growing hair at once
  std::optional<double> entry_multiplier;  ///< on the next anagen of an empty follicle while it acts
  std::optional<double> susceptibility;

  friend bool operator==(const ToxicAnagenSpec&, const ToxicAnagenSpec&) = default;
};

/// One of Headington's five functional types of telogen effluvium, whatever its cause.
struct EffluviumSpec : EpisodeSpec {
  std::string type = "immediate_anagen_release";  ///< or delayed_anagen_release, short_anagen,
                                                  ///< immediate_telogen_release, delayed_telogen_release
  std::optional<double> hold_days;                ///< of the delayed types, before `day`
  std::optional<double> hold_multiplier;          ///< on the clock that is held

  friend bool operator==(const EffluviumSpec&, const EffluviumSpec&) = default;
};

/// Chronic inflammation around the upper follicle, in pattern hair loss; relieved after `until`.
struct ScalpInflammationSpec : EpisodeSpec {
  double severity = 1;                       ///< 0 to 1: how much of the full effect
  std::optional<double> minoxidil_response;  ///< what is left of the response to minoxidil; 1 = all

  friend bool operator==(const ScalpInflammationSpec&, const ScalpInflammationSpec&) = default;
};

/// Alopecia areata: an attack on the follicles of a part of the scalp, which comes and goes.
struct AlopeciaAreataSpec {
  std::int32_t day = 0;                       ///< day of which the rest speaks
  std::optional<double> salt;                 ///< percent of the scalp that the attack takes; drawn when absent
  std::optional<double> salt_high;            ///< then `salt` is the least, and it is drawn between the two
  std::optional<double> duration_years;       ///< that the attack has lasted by that day; absent: it begins then
  std::optional<double> duration_high_years;  ///< then `duration_years` is the least
  std::optional<double> remission_per_year;   ///< hazard that an attack ends by itself; from severity when absent
  std::optional<double> relapse_per_year;     ///< hazard of the next

  friend bool operator==(const AlopeciaAreataSpec&, const AlopeciaAreataSpec&) = default;
};

using CauseSpec =
    std::variant<ChildbirthSpec, AcuteIllnessSpec, InfectionSpec, SurgerySpec, WeightLossSpec, IronDeficiencySpec,
                 ZincDeficiencySpec, ProteinDeficiencySpec, HypothyroidismSpec, HyperthyroidismSpec, StressSpec,
                 DrugSpec, ContraceptiveStopSpec, PcosSpec, MenopauseSpec, SmokingSpec, PoorSleepSpec, TractionSpec,
                 ToxicAnagenSpec, EffluviumSpec, ScalpInflammationSpec, AlopeciaAreataSpec>;

}  // namespace anagen
