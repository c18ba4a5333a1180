#include "scenario/run/assemble.hpp"

#include <string>

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

std::vector<ArmSource> arms_of(const Scenario& scenario) {
  const bool caused = !scenario.causes.empty();
  const std::string actual = caused ? "what happened" : "as lived";
  return {{{"actual", actual, false}, 0},
          {{"undisturbed", caused ? "had nothing happened" : "the same life", !caused}, 1},
          {{"untreated", "without treatment", true}, 0}};
}

UsedParameter used_parameter(const evidence::UsedRow& used) {
  const evidence::Parameter& row = *used.row;
  const auto text = [](std::string_view view) { return std::string(view); };
  return {text(row.id),    text(row.population),  text(row.region), used.value,
          text(row.unit),  text(row.spread_kind), text(row.spread), text(row.source),
          text(row.grade), text(row.seen),        text(row.note),   used.overridden};
}

bool is_given(const PersonSpec& person, std::string_view trait) {
  return (trait == "follicles" && person.follicles) || (trait == "area" && person.area_cm2) ||
         (trait == "density" && person.density_per_cm2) || (trait == "anagen_mean" && person.anagen_mean_months) ||
         (trait == "telogen_rest_mean" && person.telogen_rest_mean_months) ||
         (trait == "diameter" && person.diameter_um) || (trait == "growth" && person.growth_um_per_day);
}

void add_traits(Results& out, const World& world, std::span<const SubjectResult> subjects) {
  for (std::size_t i = 0; i < trait_names.size(); ++i) {
    const TraitName& name = trait_names[i];
    Trait trait{std::string(name.id),
                std::string(name.label),
                std::string(name.unit),
                is_given(world.scenario.person, name.id),
                {}};
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

}  // namespace

Results assemble(const World& world, std::span<const SubjectResult> subjects) {
  const Scenario& scenario = world.scenario;
  Results out;
  out.name = scenario.name;
  out.title = scenario.title;
  out.question = scenario.question;
  out.sex = scenario.person.sex;
  out.ancestry = scenario.person.ancestry;
  out.seed = scenario.seed;
  out.subjects = scenario.run.subjects;
  out.day_zero_label = scenario.run.day_zero_label;
  out.day_zero_date = scenario.run.day_zero;
  out.first_day = scenario.run.first_day;
  out.last_day = scenario.run.last_day;
  out.measures = world.plan.measures;
  const std::vector<ArmSource> arms = arms_of(scenario);
  for (const ArmSource& source : arms) {
    out.arms.push_back(source.arm);
  }
  add_regions(out, subjects);
  add_series(out, world, subjects, arms);
  out.happenings = happenings_of(world);
  add_traits(out, world, subjects);
  for (const evidence::UsedRow& row : world.used) {
    out.parameters.push_back(used_parameter(row));
  }
  out.rules = rules_of(world, out);
  out.resolved_toml = to_toml(scenario);
  return out;
}

}  // namespace anagen::scenario
