#include "scenario/run/assemble.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "anagen/read.hpp"
#include "scenario/run/happenings.hpp"
#include "scenario/run/rules.hpp"

namespace anagen::scenario {

namespace {

/// Where an arm of the results comes from.
struct ArmSource {
  Arm arm;
  std::size_t lived = 0;
};

/// What the report calls a life.
std::string label_of(Life life, bool caused, bool treated) {
  switch (life) {
    case Life::actual:
      return treated ? "with treatment" : caused ? "what happened" : "as lived";
    case Life::undisturbed:
      return caused ? "had nothing happened" : "the same life";
    case Life::untreated:
      return "without treatment";
    case Life::vehicle:
      return "vehicle alone";
    case Life::needling:
      return "needles alone";
    case Life::needling_vehicle:
      return "needles and vehicle";
    case Life::co_treatment:
      return "the other treatments alone";
    case Life::vehicle_instead:
      return "with the vehicle instead";
  }
  return {};
}

/// An arm whose life is not led has that of `actual`, which then is the same, or is not told.
std::vector<ArmSource> arms_of(const World& world) {
  const Scenario& scenario = world.scenario;
  const bool caused = !scenario.causes.empty() || scenario.androgens;
  const bool treated = !scenario.treatments.empty();
  std::vector<ArmSource> arms;
  for (std::size_t life = 0; life < world.lives.size(); ++life) {
    const Life one = world.lives[life];
    const bool same = one == Life::undisturbed && !caused && !treated;
    arms.push_back({{std::string(name_of(one)), label_of(one, caused, treated), same}, life});
    if (one == Life::undisturbed && !treated) {
      arms.push_back({{std::string(name_of(Life::untreated)), label_of(Life::untreated, caused, treated), true}, 0});
    }
  }
  return arms;
}

UsedParameter used_parameter(const evidence::UsedRow& used) {
  const evidence::Parameter& row = *used.row;
  const auto text = [](std::string_view view) { return std::string(view); };
  return {text(row.id),    text(row.population),  text(row.region), used.value,
          text(row.unit),  text(row.spread_kind), text(row.spread), text(row.source),
          text(row.grade), text(row.seen),        text(row.note),   used.overridden};
}

void add_traits(Results& out, const Scenario& scenario, std::span<const SubjectResult> subjects) {
  for (std::size_t i = 0; i < trait_names.size(); ++i) {
    const TraitName& name = trait_names[i];
    if (!is_told(scenario, name.id)) {
      continue;
    }
    Trait trait{std::string(name.id), std::string(name.label), std::string(name.unit), is_given(scenario, name.id), {}};
    for (const SubjectResult& subject : subjects) {
      trait.values.push_back(subject.traits[i]);
    }
    out.traits.push_back(std::move(trait));
  }
}

void add_regions(Results& out, std::span<const SubjectResult> subjects) {
  out.regions = {"scalp"};
  out.region_area_cm2 = {0};
  const auto people = static_cast<double>(subjects.size());
  for (std::size_t region = 0; region < scalp::region_count; ++region) {
    out.regions.emplace_back(scalp::region_names[region]);
    double sum = 0;
    for (const SubjectResult& subject : subjects) {
      sum += subject.region_area_cm2[region];
    }
    out.region_area_cm2.push_back(sum / people);
    out.region_area_cm2[0] += sum / people;
  }
}

void add_series(Results& out, const World& world, std::span<const SubjectResult> subjects,
                const std::vector<ArmSource>& arms) {
  for (std::size_t arm = 0; arm < arms.size(); ++arm) {
    for (std::size_t line = 0; line < world.plan.lines.size(); ++line) {
      const Line& plan = world.plan.lines[line];
      Series series{static_cast<std::uint32_t>(arm),
                    plan.measure,
                    static_cast<std::uint32_t>(plan.region ? *plan.region + 1 : 0),
                    plan.days,
                    {}};
      series.values.reserve(plan.days.size() * subjects.size());
      for (std::size_t visit = 0; visit < plan.days.size(); ++visit) {
        for (const SubjectResult& subject : subjects) {
          series.values.push_back(subject.values[arms[arm].lived][line][visit]);
        }
      }
      out.series.push_back(std::move(series));
    }
  }
}

/// The words for whom the run is about: those of `[person]`, or of all strata of a cohort.
void add_people(Results& out, const Cohort& cohort, std::span<const SubjectResult> subjects) {
  for (const SubjectResult& subject : subjects) {
    out.people.push_back({subject.who.number, subject.who.spec.sex, subject.who.spec.ancestry});
  }
  out.sex = cohort.strata.front().sex;
  std::vector<std::string_view> ancestries;
  for (const Stratum& stratum : cohort.strata) {
    out.sex = out.sex == stratum.sex ? out.sex : "both";
    if (std::ranges::find(ancestries, stratum.ancestry) == ancestries.end()) {
      ancestries.push_back(stratum.ancestry);
      out.ancestry += (out.ancestry.empty() ? "" : ", ") + stratum.ancestry;
    }
  }
}

}  // namespace

Results assemble(const Cohort& cohort, std::span<const SubjectResult> subjects, std::uint32_t screened) {
  const Scenario& scenario = cohort.scenario;
  const World& world = cohort.any();
  Results out;
  out.name = scenario.name;
  out.title = scenario.title;
  out.question = scenario.question;
  add_people(out, cohort, subjects);
  out.screened = screened;
  out.seed = scenario.seed;
  out.subjects = scenario.run.subjects;
  out.day_zero_label = scenario.run.day_zero_label;
  out.day_zero_date = scenario.run.day_zero;
  out.first_day = scenario.run.first_day;
  out.last_day = scenario.run.last_day;
  out.measures = world.plan.measures;
  const std::vector<ArmSource> arms = arms_of(world);
  for (const ArmSource& source : arms) {
    out.arms.push_back(source.arm);
  }
  add_regions(out, subjects);
  add_series(out, world, subjects, arms);
  out.happenings = happenings_of(world);
  add_traits(out, scenario, subjects);
  for (const evidence::UsedRow& row : cohort.used) {
    out.parameters.push_back(used_parameter(row));
  }
  if (place_of(world.lives, Life::undisturbed)) {
    out.rules = rules_of(world, out);  // a rule is held against an undisturbed twin
  }
  out.resolved_toml = to_toml(scenario);
  return out;
}

}  // namespace anagen::scenario
