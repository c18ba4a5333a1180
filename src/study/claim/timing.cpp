#include "study/claim/timing.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/units.hpp"
#include "scenario/run/run_asked.hpp"
#include "study/people.hpp"

namespace anagen::study {

namespace {

constexpr auto days_in_week = static_cast<std::int32_t>(days_per_week);
constexpr std::int32_t last_week = 26;    // half a year: longer than any resting phase lasts
constexpr std::uint32_t few_people = 20;  // twins on the same dice: their difference is free of noise
constexpr double twice = 2;
constexpr double percent = 100;
constexpr double a_twentieth = 5;  // percent; less is not told as help

constexpr std::array<std::string_view, 6> of_shedding = {"shed_count", "wash_count",          "shed_grade",
                                                         "comb_count", "modified_wash_count", "pull_count"};
constexpr std::array<std::string_view, 5> of_hairs = {"total_count", "terminal_count", "non_vellus_count",
                                                      "nonvellus_count", "meaningful_count"};

/// A clock that stands still from day 0 to the end.
EffluviumSpec standstill(const char* type, std::int32_t last_day) {
  EffluviumSpec cause;
  cause.type = type;
  cause.day = last_day;
  cause.hold_days = static_cast<double>(last_day);
  cause.hold_multiplier = 0;
  cause.multiplier = 1;
  cause.susceptibility = 1;
  return cause;
}

const Reported* first_of(const Claim& claim, CycleTruth truth) {
  const Reported* first = nullptr;
  for (const Reported& row : claim.reported()) {
    if (cycle_truth_of(row.measure) == truth && (first == nullptr || row.weeks.front() < first->weeks.front())) {
      first = &row;
    }
  }
  return first;
}

/// Mean over people in each week.
std::vector<double> course_of(const Results& results, const char* measure) {
  const People people = pool({results}, "actual", measure, "scalp");
  std::vector<double> course;
  for (std::size_t visit = 0; visit < people.days.size(); ++visit) {
    double sum = 0;
    for (const std::vector<double>& person : people.values) {
      sum += person[visit];
    }
    course.push_back(sum);
  }
  return course;
}

ClaimMechanism mechanism(const char* name, const std::vector<double>& untouched, const std::vector<double>& acted,
                         double week, bool fewer_is_help) {
  ClaimMechanism out;
  out.name = name;
  for (std::size_t i = 0; i < untouched.size() && i < acted.size(); ++i) {
    const auto here = static_cast<double>(i);
    const double change = percent * (acted[i] / untouched[i] - 1);
    out.course.emplace_back(here, change);
    if (here <= week) {
      out.at_week = change;
    }
    const double help = fewer_is_help ? -change : change;
    if (!out.first_week && i > 0 && help >= a_twentieth) {
      out.first_week = here;
    }
  }
  return out;
}

}  // namespace

CycleTruth cycle_truth_of(std::string_view measure) {
  return std::ranges::find(of_shedding, measure) != of_shedding.end() ? CycleTruth::shedding
         : std::ranges::find(of_hairs, measure) != of_hairs.end()     ? CycleTruth::hairs
                                                                      : CycleTruth::none;
}

std::vector<Scenario> timing_scenarios(const Claim& claim) {
  const bool treated = claim.designs.front().worlds.size() > 1;
  if (!treated || (first_of(claim, CycleTruth::shedding) == nullptr && first_of(claim, CycleTruth::hairs) == nullptr)) {
    return {};
  }
  constexpr std::int32_t last_day = last_week * days_in_week;
  Scenario untouched = claim.study.arms.front().parts.front();
  untouched.cohort.reset();
  untouched.androgens.reset();
  untouched.causes.clear();
  untouched.treatments.clear();
  untouched.instruments.clear();
  untouched.run.first_day = 0;
  untouched.run.last_day = last_day;
  untouched.run.every_days = days_in_week;
  untouched.run.subjects = std::min(few_people, claim.pool);
  untouched.person.area_cm2.reset();
  // Clocks stop and quicken at once: no mechanism may be later than the cycle makes it.
  for (const char* const id : {"te.delayed_anagen_release.hold_onset", "te.delayed_telogen_release.hold_onset"}) {
    untouched.parameters.push_back({id, 0});
  }
  std::vector<Scenario> all(4, untouched);
  all[1].causes.emplace_back(standstill("delayed_anagen_release", last_day));
  all[2].causes.emplace_back(standstill("delayed_telogen_release", last_day));
  LowLevelLightSpec faster;
  faster.times_per_week = days_in_week;
  faster.entry_speed = twice;
  faster.anagen_prolongation = 1;
  all[3].treatments.emplace_back(faster);
  all[3].parameters.push_back({"treatment.light.onset", 1});
  return all;
}

Expected<std::optional<ClaimTiming>> timing_of(const Claim& claim, const RunOptions& options) {
  if (claim.timing.empty()) {
    return std::nullopt;
  }
  const Reported* const shed = first_of(claim, CycleTruth::shedding);
  const char* const truth = shed != nullptr ? "shed_per_day" : "visible_density";
  ClaimTiming timing;
  timing.of = shed != nullptr ? "shedding" : "hairs";
  timing.week = (shed != nullptr ? shed : first_of(claim, CycleTruth::hairs))->weeks.front();
  std::vector<std::vector<double>> courses;
  for (const Scenario& scenario : claim.timing) {
    scenario::Ask ask{std::vector<std::string>{truth}, false, {}};
    RunOptions quiet{.threads = options.threads, .stop = options.stop};
    const auto lived = scenario::run_asked(scenario, ask, quiet);
    if (!lived) {
      return std::unexpected(lived.error());
    }
    courses.push_back(course_of(*lived, truth));
  }
  constexpr std::array<const char*, 3> names = {"longer_growth", "resting_held", "resting_woken"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    timing.mechanisms.push_back(mechanism(names[i], courses.front(), courses[i + 1], timing.week, shed != nullptr));
  }
  return timing;
}

}  // namespace anagen::study
