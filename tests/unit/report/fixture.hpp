#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "anagen/results.hpp"

namespace anagen::report_test {

/// What the made-up results contain.
struct Made {
  std::uint32_t subjects = 40;
  bool childbirth = true;
  bool instruments = true;
  bool regions = true;
  std::int32_t every_days = 7;
};

/// A smooth bump of height 1 around `middle`.
inline double bump(double day, double middle, double width) {
  const double z = (day - middle) / width;
  return std::exp(-z * z / 2);
}

/// Shares and rates of one invented person; the shapes are plausible, the figures stand for nothing.
struct Person {
  double shed, density, diameter, answer, season;
};

inline Measure measure(const char* id, const char* label, const char* instrument, const char* unit) {
  return {id, label, instrument, unit};
}

/// What one measure reads in one person on one day; NaN where the instrument was not used that day.
inline double made_value(const Measure& m, std::size_t region, const Person& p, double day, double answer,
                         double noise) {
  const double wave = 1 + p.season * std::cos((day - 120) / 58.1);
  const double hold = answer * bump(day, -40, 70);
  const double release = answer * bump(day, 145, 38);
  const double resting_extra = answer * (0.13 * bump(day, 75, 45) - 0.07 * bump(day, -20, 80));
  const double lost = answer * 0.07 * bump(day, 220, 80);
  const double part[6] = {1, 0.2, 0.25, 0.15, 0.2, 0.2};
  const double dense[6] = {1, 1.02, 1.0, 0.97, 0.84, 0.93};
  const double shed = p.shed * wave * (1 - 0.45 * hold + 1.9 * release);
  const double telogen = 0.095 * wave + resting_extra;
  const double density = p.density * dense[region] * (1 - lost * (region == 4 ? 1.3 : 1));
  if (m.id == "shed_per_day") return part[region] * shed * (1 + 0.05 * noise);
  if (m.id == "anagen_share") return 1 - 0.02 - telogen - 0.02 - 0.03;
  if (m.id == "catagen_share") return 0.02;
  if (m.id == "telogen_share") return telogen;
  if (m.id == "exogen_share") return 0.02;
  if (m.id == "kenogen_share") return 0.03;
  if (m.id == "non_growing_share") return telogen + 0.04;
  if (m.id == "visible_density") return density;
  if (m.id == "mean_diameter") return p.diameter * (region == 4 ? 0.93 : 1) * (1 + 0.1 * lost);
  if (m.id == "collected_shed") return std::max(0.0, std::round(0.35 * shed + 4.5 * noise));
  const auto week = static_cast<std::int64_t>(std::llround(day));
  if (m.id == "wash_count") {
    return week % 28 == 0 ? std::max(0.0, std::round(0.6 * shed + 9 * noise))
                          : std::numeric_limits<double>::quiet_NaN();
  }
  if (m.id == "ptg_total") {
    return week % 84 == 0 ? std::round(0.87 * density + 9 * noise) : std::numeric_limits<double>::quiet_NaN();
  }
  if (m.id == "ptg_anagen_share") {
    return week % 84 == 0 ? 1 - telogen - 0.06 + 0.03 * noise : std::numeric_limits<double>::quiet_NaN();
  }
  return 0;
}

inline std::vector<UsedParameter> made_parameters() {
  return {
      {"made.anagen.mean", "woman, european", "occipital", 30, "month", "sd_between_persons", "6", "made_source_one",
       "A", "text", "an invented row", false},
      {"made.telogen.rest", "woman", "scalp", 3.1, "month", "range", "2..4", "made_source_two", "B", "derived", "",
       false},
      {"made.rebound", "woman", "scalp", 5, "1", "range", "3..6", "made_source_two", "C", "derived",
       "inferred from a <course> & nothing else", false},
      {"made.capture", "any", "scalp", 0.35, "1", "cv", "0.3", "made_choice", "D", "choice", "", false},
      {"made.season.amplitude", "any", "any", 0.25, "1", "", "", "made_memory", "D", "memory", "", true},
  };
}

/// The invented people behind the results, the same on every platform.
inline std::vector<Person> made_people(std::uint32_t subjects) {
  std::mt19937 dice(11);
  const auto spread = [&] { return static_cast<double>(dice() % 2001) / 1000.0 - 1; };
  std::vector<Person> people;
  for (std::uint32_t i = 0; i < subjects; ++i) {
    people.push_back({95 * (1 + 0.3 * spread()), 215 * (1 + 0.2 * spread()), 68 + 8 * spread(), 1 + 0.35 * spread(),
                      0.10 + 0.06 * spread()});
  }
  return people;
}

inline std::vector<Measure> made_measures(const Made& made) {
  std::vector<Measure> measures{
      measure("shed_per_day", "hairs shed per day", "truth", "hairs/day"),
      measure("anagen_share", "growing", "truth", "1"),
      measure("catagen_share", "regressing", "truth", "1"),
      measure("telogen_share", "resting", "truth", "1"),
      measure("exogen_share", "about to fall", "truth", "1"),
      measure("kenogen_share", "empty", "truth", "1"),
      measure("non_growing_share", "not growing, of visible hairs", "truth", "1"),
      measure("visible_density", "visible hairs per cm2", "truth", "1/cm2"),
      measure("mean_diameter", "mean diameter", "truth", "um"),
  };
  if (!made.instruments) return measures;
  measures.push_back(measure("collected_shed", "All hairs caught in a day", "shed_collection", "hairs/day"));
  measures.push_back(measure("wash_count", "One wash, a day after the last", "wash_day_count", "hairs"));
  measures.push_back(measure("ptg_total", "Phototrichogram, all hairs", "phototrichogram", "1/cm2"));
  measures.push_back(measure("ptg_anagen_share", "Phototrichogram, growing share", "phototrichogram", "1"));
  return measures;
}

inline void add_happenings(Results& results, const Made& made) {
  const auto days = static_cast<std::size_t>(results.last_day - results.first_day + 1);
  Happening season{"season", "season", results.first_day, results.last_day, {}, false};
  Happening hold{"childbirth", "pregnancy holds growth", -180, -1, {}, true};
  Happening release{"childbirth", "birth releases it", 0, 74, {}, true};
  for (std::size_t i = 0; i < days; ++i) {
    const double day = results.first_day + static_cast<double>(i);
    season.strength.push_back(1 + 0.2 * std::cos((day - 30) / 58.1));
    hold.strength.push_back(day >= -180 && day < 0 ? 0.35 : 1);
    release.strength.push_back(day >= 0 && day < 75 ? 5 : 1);
  }
  results.happenings.push_back(std::move(season));
  if (!made.childbirth) return;
  results.happenings.push_back(std::move(hold));
  results.happenings.push_back(std::move(release));
}

inline void add_traits(Results& results, const std::vector<Person>& people) {
  Trait usual{"made_usual", "usual shedding", "hairs/day", false, {}};
  Trait diameter{"made_diameter", "mean diameter", "um", false, {}};
  Trait age{"made_age", "age", "years", true, {}};
  for (const Person& person : people) {
    usual.values.push_back(person.shed);
    diameter.values.push_back(person.diameter);
    age.values.push_back(32);
  }
  results.traits = {age, usual, diameter};
}

/// A map of a square head with 20 by 20 dots and a patch of 30 follicles in units of three; shares are invented.
inline void add_map(Results& results, const Made& made) {
  ScalpMap& map = results.map;
  map.follicles_per_dot = 300;
  map.patch_side_mm = 10;
  map.units_per_cm2 = 10;
  map.head_line = {{1, 0}, {0.7, 0.9}, {0, 1.28}, {-0.7, 0.9}, {-1, 0}, {-0.7, -0.8}, {0, -1.2}, {0.7, -0.8}};
  for (std::uint32_t region = 1; region < results.regions.size(); ++region) {
    const double low = -1 + 0.36 * region;
    map.outlines.push_back({results.regions[region], {{-0.8, low}, {0.8, low}, {0.8, low + 0.36}, {-0.8, low + 0.36}}});
  }
  for (int i = 0; i < 400; ++i) {
    map.head.push_back({{-0.8 + 0.08 * (i % 20), -0.8 + 0.08 * (i / 20)}, 1, 0, i % 11 == 0});
  }
  for (std::uint32_t i = 0; i < 30; ++i) {
    map.patch.push_back({{1 + 0.9 * (i / 3), 1 + 0.2 * (i % 3)}, 3, i / 3, i % 10 == 0});
  }
  std::mt19937 dice(17);
  for (const std::int32_t day : {results.first_day, 147, results.last_day}) {
    for (std::uint32_t arm = 0; arm < (made.childbirth ? 2U : 1U); ++arm) {
      ScalpFrame frame{arm, day, {}, {}};
      const std::uint32_t still = arm == 0 && day == 147 ? 300 : 120;
      const auto state = [&] {
        const auto die = static_cast<std::uint32_t>(dice() % 1000);
        const auto phase = die >= still ? MapPhase::growing : static_cast<MapPhase>(1 + die % 4);
        const auto diameter = static_cast<float>(20 + dice() % 80);
        return phase == MapPhase::empty ? MapState{phase, false, 0, 0}
                                        : MapState{phase, die % 50 == 49, diameter, static_cast<float>(dice() % 400)};
      };
      for (std::size_t i = 0; i < map.head.size(); ++i) frame.head.push_back(state());
      for (std::size_t i = 0; i < map.patch.size(); ++i) frame.patch.push_back(state());
      map.frames.push_back(std::move(frame));
    }
  }
}

/// Two invented rules: one that reads the wash, one that needs people who are not there.
inline void add_rules(Results& results, const Made& made) {
  if (!made.instruments) return;
  RuleResult wash{"made_wash", "one wash: 100 hairs or more", "wash_day_count", "wash_count", 100};
  wash.positive = "telogen effluvium";
  wash.negative = "healthy hair";
  wash.separates = "made & invented";
  wash.sensitivity = {0.6, 0.7, {}, {}};
  wash.specificity = {0.97, 0.97, 0.94, 0.99};
  wash.n = 40;
  wash.source = "made_source_one";
  wash.grade = "B";
  wash.seen = "derived";
  for (std::int32_t day = results.first_day; day <= results.last_day; day += 28) {
    wash.days.push_back(day);
  }
  for (const std::uint32_t arm : {0U, 1U}) {
    if (arm == 1 && !made.childbirth) continue;
    RuleCourse course{arm, {}, {}};
    for (const std::int32_t day : wash.days) {
      course.positive.push_back(0.04 + (arm == 0 && made.childbirth ? 0.7 * bump(day, 145, 38) : 0));
      course.people.push_back(made.subjects);
    }
    wash.courses.push_back(course);
  }
  if (made.childbirth) {
    wash.peak_day = wash.days[15];
    wash.caught = {0.7, made.subjects, ""};
  } else {
    wash.caught.why_not = "nothing raises the shedding";
  }
  wash.cleared = {0.96, made.subjects, ""};
  RuleResult pattern = wash;
  pattern.id = "made_pattern";
  pattern.negative = "pattern hair loss";
  pattern.seen = "memory";
  pattern.cleared = {};
  pattern.cleared.why_not = "pattern hair loss is not simulated here";
  results.rules = {wash, pattern};
}

/// Whole invented results: a birth, its undisturbed twin, five regions, four instrument measures.
inline Results made_results(const Made& made = {}) {
  Results results;
  results.name = "made_childbirth";
  results.title = made.childbirth ? "After a birth: hair that had been held falls together" : "A scalp left alone";
  results.question = made.childbirth ? "What does a birth do to shedding, and how long?" : "What does the season do?";
  results.sex = "woman";
  results.ancestry = "caucasian";
  results.seed = 7;
  results.subjects = made.subjects;
  results.day_zero_label = made.childbirth ? "birth" : "";
  results.day_zero_date = "2023-05-14";
  results.first_day = -294;
  results.last_day = 539;
  results.arms = {{"actual", made.childbirth ? "with the birth" : "as it is", false},
                  {"undisturbed", made.childbirth ? "had there been none" : "undisturbed", !made.childbirth},
                  {"untreated", "untreated", true}};
  results.regions = {"scalp"};
  if (made.regions) results.regions = {"scalp", "frontal", "mid", "vertex", "temporal", "occipital"};
  results.region_area_cm2.assign(results.regions.size(), 600.0 / static_cast<double>(results.regions.size()));
  results.measures = made_measures(made);
  const std::vector<Person> people = made_people(made.subjects);
  std::mt19937 dice(5);
  for (std::uint32_t arm = 0; arm < results.arms.size(); ++arm) {
    for (std::uint32_t region = 0; region < results.regions.size(); ++region) {
      for (std::uint32_t m = 0; m < results.measures.size(); ++m) {
        const bool regional = results.measures[m].id == "shed_per_day" || results.measures[m].id == "visible_density" ||
                              results.measures[m].id == "mean_diameter";
        const bool patch = results.measures[m].instrument == "phototrichogram";
        const std::uint32_t vertex = made.regions ? 3 : 0;
        if (patch ? region != vertex : (region > 0 && !regional)) continue;
        Series series{arm, m, region, {}, {}};
        for (std::int32_t day = results.first_day; day <= results.last_day; day += made.every_days) {
          series.days.push_back(day);
          for (const Person& person : people) {
            const double noise = static_cast<double>(dice() % 2001) / 1000.0 - 1;
            const double answer = made.childbirth && arm != 1 ? person.answer : 0;
            series.values.push_back(made_value(results.measures[m], region, person, day, answer, 1.7 * noise));
          }
        }
        results.series.push_back(std::move(series));
      }
    }
  }
  add_happenings(results, made);
  add_traits(results, people);
  if (made.regions) add_map(results, made);
  add_rules(results, made);
  results.parameters = made_parameters();
  results.resolved_toml = "name = \"made_childbirth\"\nseed = 7\n\n[run]\nday_zero = 2023-05-14\n";
  return results;
}

}  // namespace anagen::report_test
