#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "anagen/rules.hpp"
#include "anagen/scalp_map.hpp"
#include "anagen/serum.hpp"

namespace anagen {

/// One life of the same people: what the scenario says, or a counterfactual on the same dice.
struct Arm {
  std::string id;               ///< actual, undisturbed, untreated, vehicle, needling, needling_vehicle, co_treatment
  std::string label;            ///< in plain words
  bool same_as_actual = false;  ///< nothing distinguishes this arm from `actual` in this scenario
};

/// A quantity over time, and the instrument through which it is seen (`truth` = the simulation itself).
struct Measure {
  std::string id;          ///< e.g. shed_per_day, telogen_share, wash_count
  std::string label;       ///< in plain words
  std::string instrument;  ///< truth, wash_day_count, shed_collection, pull_test, phototrichogram
  std::string unit;        ///< e.g. hairs/day, 1, um, 1/cm2
};

/// Values of one measure in one arm and region: `values[visit * subjects + subject]`, NaN where not observed.
struct Series {
  std::uint32_t arm = 0;
  std::uint32_t measure = 0;
  std::uint32_t region = 0;
  std::vector<std::int32_t> days;  ///< day of each visit, counted from the scenario's day 0
  std::vector<double> values;
};

/// A parameter that the run used, with where it comes from.
struct UsedParameter {
  std::string id;
  std::string population;  ///< whom the row speaks of
  std::string region;
  double value = 0;
  std::string unit;
  std::string spread_kind;
  std::string spread;
  std::string source;
  std::string grade;
  std::string seen;
  std::string note;
  bool overridden = false;  ///< the scenario set another value than the table
};

/// Something that happened in the life of the people, for the lanes above the charts.
struct Happening {
  std::string kind;  ///< season, childbirth, acute_illness
  std::string label;
  std::int32_t from_day = 0;
  std::int32_t to_day = 0;  ///< last day on which it acts
  std::vector<double>
      strength;         ///< anagen clock speed or hazard multiplier per day of the run, for drawing; may be empty
  bool assumed = true;  ///< drawn hatched: its size is assumed (grade C, D), not measured
};

/// The person behind a run, as drawn or given (one entry per subject).
struct Trait {
  std::string id;  ///< e.g. follicles, anagen_mean
  std::string label;
  std::string unit;
  bool given = false;          ///< from the scenario; otherwise drawn from the prior
  std::vector<double> values;  ///< one per subject
};

/// One subject of a run.
struct Enrolled {
  std::uint32_t number = 0;  ///< in the order of screening, from 0; that of her dice
  std::string sex;
  std::string ancestry;

  friend bool operator==(const Enrolled&, const Enrolled&) = default;
};

/// Everything that a run found out. Plain data: faces and reports read it, nothing computes in it.
struct Results {
  std::string name;
  std::string title;
  std::string question;
  std::string sex;       ///< woman, man, child; both in a mixed cohort
  std::string ancestry;  ///< of a mixed cohort all, with commas between
  std::uint64_t seed = 0;
  std::uint32_t subjects = 0;
  std::uint32_t screened = 0;    ///< people who came for these places; equals `subjects` without criteria
  std::vector<Enrolled> people;  ///< one per subject
  std::string day_zero_label;    ///< what day 0 is, e.g. "birth"
  std::string day_zero_date;     ///< ISO date
  std::int32_t first_day = 0;    ///< first day shown
  std::int32_t last_day = 0;
  std::vector<Arm> arms;                ///< arms[0] is `actual`
  std::vector<std::string> regions;     ///< regions[0] is `scalp`, the whole
  std::vector<double> region_area_cm2;  ///< mean over subjects
  std::vector<Measure> measures;
  std::vector<Series> series;
  std::vector<Happening> happenings;
  std::vector<Trait> traits;
  std::vector<UsedParameter> parameters;
  std::vector<SerumAccount> serums;  ///< of a scenario with serum: where it goes
  Outlook outlook;                   ///< and what it adds; empty unless RunOptions::outlook_draws asks for it
  ScalpMap map;                      ///< empty unless RunOptions::scalp_map asks for it
  std::vector<RuleResult> rules;  ///< diagnostic rules whose instrument the scenario has, in the order of their table
  std::string resolved_toml;      ///< the scenario with every default spelled out
};

/// Mean, spread and percentiles over subjects; NaN-free input only.
struct Summary {
  double mean = 0, sd = 0, p05 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0;
  std::uint32_t n = 0;
};

/// The series of an arm, measure and region by their ids; null when there is none.
[[nodiscard]] const Series* find(const Results& results, const std::string& arm, const std::string& measure,
                                 const std::string& region = "scalp");

/// Summary over subjects at visit `visit`, subjects not observed left out.
[[nodiscard]] Summary summarise(const Results& results, const Series& series, std::size_t visit);

/// Summary of the subject-by-subject difference of two series (same measure and days).
[[nodiscard]] Summary summarise_difference(const Results& results, const Series& a, const Series& b, std::size_t visit);

}  // namespace anagen
