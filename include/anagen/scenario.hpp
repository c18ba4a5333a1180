#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "anagen/androgens.hpp"
#include "anagen/causes.hpp"
#include "anagen/cohort.hpp"
#include "anagen/instruments.hpp"
#include "anagen/person.hpp"
#include "anagen/treatments.hpp"

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

/// Another value for a parameter of the evidence tables, for this scenario only.
struct ParameterOverride {
  std::string id;  ///< of the evidence tables; `id[region]` for the rows of one region alone
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
  std::optional<CohortSpec> cohort;  ///< absent: everybody is as `person` says
  SeasonSpec season;
  std::optional<AndrogenSpec> androgens;  ///< absent: follicles that no androgen moves
  std::vector<CauseSpec> causes;
  std::vector<TreatmentSpec> treatments;
  std::vector<InstrumentSpec> instruments;
  std::vector<ParameterOverride> parameters;

  friend bool operator==(const Scenario&, const Scenario&) = default;
};

}  // namespace anagen
