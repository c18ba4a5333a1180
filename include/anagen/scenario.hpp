#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace anagen {

/// What a run is about and when: days are counted from day zero of the scenario (birth, first fever day ...).
struct RunSpec {
  std::string day_zero = "2025-01-01";      ///< ISO date of day 0
  std::string day_zero_label = "day zero";  ///< what day 0 is, in plain words
  std::int32_t first_day = -300;            ///< first day shown
  std::int32_t last_day = 540;              ///< last day shown
  std::int32_t every_days = 7;              ///< spacing of the series
  std::int32_t lead_in_days = 730;  ///< days simulated before the first day shown, so that a season has its own past
  std::uint32_t subjects = 100;

  friend bool operator==(const RunSpec&, const RunSpec&) = default;
};

/// The person, or the people like her: what is given holds for every subject, what is not is drawn from the priors.
struct PersonSpec {
  std::string sex = "woman";           ///< woman, man, child
  std::string ancestry = "caucasian";  ///< caucasian, african, african_us, hispanic, east_asian, han
  double age_years = 30;
  double latitude_deg = 50;                  ///< negative in the south
  std::optional<double> follicles;           ///< on the whole scalp, vellus included
  std::optional<double> anagen_mean_months;  ///< mean over the scalp regions scales to this at the occiput
  std::optional<double> telogen_rest_mean_months;
  std::optional<double> density_per_cm2;
  std::optional<double> area_cm2;
  std::optional<double> diameter_um;
  std::optional<double> growth_um_per_day;
  double wash_every_days = 2;  ///< 1 = daily; between 1 and 30

  friend bool operator==(const PersonSpec&, const PersonSpec&) = default;
};

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

using CauseSpec = std::variant<ChildbirthSpec, AcuteIllnessSpec>;

/// All released hairs that are caught, day by day.
struct ShedCollectionSpec {
  std::int32_t every_days = 7;

  friend bool operator==(const ShedCollectionSpec&, const ShedCollectionSpec&) = default;
};
/// The count of one wash, `gap_days` after the wash before.
struct WashDayCountSpec {
  std::int32_t every_days = 28;
  double gap_days = 1;

  friend bool operator==(const WashDayCountSpec&, const WashDayCountSpec&) = default;
};
/// A pull on a lock of hairs.
struct PullTestSpec {
  std::int32_t every_days = 28;
  std::int32_t hairs = 55;

  friend bool operator==(const PullTestSpec&, const PullTestSpec&) = default;
};
/// A clipped and photographed patch, read again after the interval.
struct PhototrichogramSpec {
  std::int32_t every_days = 84;
  std::string region = "vertex";
  double area_cm2 = 1;
  double interval_days = 3;
  double magnification = 3;  ///< 2 or 3

  friend bool operator==(const PhototrichogramSpec&, const PhototrichogramSpec&) = default;
};

using InstrumentSpec = std::variant<ShedCollectionSpec, WashDayCountSpec, PullTestSpec, PhototrichogramSpec>;

/// Another value for a parameter of the evidence tables, for this scenario only.
struct ParameterOverride {
  std::string id;
  double value = 0;

  friend bool operator==(const ParameterOverride&, const ParameterOverride&) = default;
};

/// A scenario after reading: every value known, validated and in one unit. It computes nothing.
struct Scenario {
  std::string name;
  std::string title;
  std::string question;
  std::uint64_t seed = 1;
  RunSpec run;
  PersonSpec person;
  SeasonSpec season;
  std::vector<CauseSpec> causes;
  std::vector<InstrumentSpec> instruments;
  std::vector<ParameterOverride> parameters;

  friend bool operator==(const Scenario&, const Scenario&) = default;
};

}  // namespace anagen
