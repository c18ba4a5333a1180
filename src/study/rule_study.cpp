#include "anagen/rule_study.hpp"

#include <utility>

#include "anagen/scenario.hpp"
#include "scenario/run/rules.hpp"
#include "scenario/schema/variants.hpp"

namespace anagen {

namespace {

constexpr std::uint64_t study_seed = 1;

// The groups: a choice of what to show, spelled out in docs/methods/rules.md.
constexpr std::int32_t days_before = 84;  ///< shown before the event
constexpr std::int32_t days_after = 364;  ///< and after it: the whole acute course
constexpr std::int32_t shed_every = 7;
constexpr double long_gap_days = 5;         ///< a wash after five days without one
constexpr double narrow_anagen_cv = 0.2;    ///< a third of the default: the hypothesis of chronic effluvium
constexpr std::int32_t chronic_from = 728;  ///< past the acute course ...
constexpr std::int32_t chronic_to = 1820;   ///< ... to the end of the fifth year, where the first echo falls
constexpr std::string_view anagen_cv = "follicle.anagen.cv_within";

struct Group {
  ReferenceGroup shown;
  Scenario scenario;
};

std::vector<InstrumentSpec> instruments() {
  std::vector<InstrumentSpec> all;
  scenario::for_each_alternative<InstrumentSpec>([&](const auto& spec) {
    if (scenario::is_read_by_a_rule(InstrumentSpec(spec))) {
      all.emplace_back(spec);
    }
  });
  WashDayCountSpec late;
  late.gap_days = long_gap_days;
  all.emplace_back(late);
  return all;
}

Scenario scenario_of(const char* sex, std::uint32_t subjects) {
  Scenario scenario;
  scenario.name = "rules";
  scenario.seed = study_seed;
  scenario.person.sex = sex;
  scenario.run.first_day = -days_before;
  scenario.run.last_day = days_after;
  scenario.run.every_days = shed_every;
  scenario.run.subjects = subjects;
  scenario.instruments = instruments();
  return scenario;
}

std::vector<Group> groups_of(std::uint32_t subjects) {
  std::vector<Group> groups;
  const auto add = [&](const char* id, const char* label, const char* state, Scenario scenario) {
    const bool healthy = scenario.causes.empty();
    groups.push_back({{id, label, healthy, state, {}}, std::move(scenario)});
  };
  add("healthy_women", "healthy women", "normal", scenario_of("woman", subjects));
  add("healthy_men", "healthy men", "normal", scenario_of("man", subjects));
  Scenario fever = scenario_of("woman", subjects);
  fever.causes = {AcuteIllnessSpec{}};
  add("fever", "women after a fever", "te", fever);
  Scenario birth = scenario_of("woman", subjects);
  birth.causes = {ChildbirthSpec{}};
  add("childbirth", "women after childbirth", "te", birth);
  Scenario chronic = std::move(fever);
  chronic.run.first_day = chronic_from;
  chronic.run.last_day = chronic_to;
  chronic.run.lead_in_days = chronic_from + days_before;
  chronic.parameters = {{std::string(anagen_cv), narrow_anagen_cv}};
  add("narrow_anagen", "women with a narrow anagen, years after a fever", "cte", std::move(chronic));
  return groups;
}

/// The results of the rules alone: whole runs of five groups need not stay in memory.
Expected<std::vector<RuleResult>> rules_in(const Scenario& scenario, const RunOptions& options) {
  Expected<Results> results = run(scenario, options);
  if (!results) {
    return std::unexpected(std::move(results).error());
  }
  return std::move(results->rules);
}

}  // namespace

Expected<RuleStudy> study_rules(std::uint32_t subjects, const RunOptions& options) {
  if (subjects == 0) {
    return fail({.path = "subjects", .problem = "0 people cannot be asked", .allowed = "1 or more"});
  }
  RuleStudy study{study_seed, subjects, scenario::published_rules(), {}};
  std::vector<Group> groups = groups_of(subjects);
  for (std::size_t i = 0; i < groups.size(); ++i) {
    RunOptions part = options;
    if (options.progress) {
      part.progress = [&options, i, &groups](double share) {
        options.progress((static_cast<double>(i) + share) / static_cast<double>(groups.size()));
      };
    }
    Expected<std::vector<RuleResult>> rules = rules_in(groups[i].scenario, part);
    if (!rules) {
      return std::unexpected(std::move(rules).error());
    }
    groups[i].shown.rules = *std::move(rules);
    study.groups.push_back(std::move(groups[i].shown));
  }
  return study;
}

}  // namespace anagen
