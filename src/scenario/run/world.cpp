#include "scenario/run/world.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>
#include <utility>

#include "clinic/detection.hpp"
#include "core/date.hpp"
#include "core/math/exp_log.hpp"
#include "core/units.hpp"
#include "scalp/fields.hpp"
#include "scenario/run/corrections.hpp"

namespace anagen::scenario {

namespace {

scalp::Given given_of(const PersonSpec& person) {
  const auto days = [](const std::optional<double>& months) {
    return months ? std::optional(*months * days_per_month) : std::nullopt;
  };
  return {.age_years = person.age_years,
          .follicles = person.follicles,
          .anagen_mean_days = days(person.anagen_mean_months),
          .telogen_rest_mean_days = days(person.telogen_rest_mean_months),
          .density_per_cm2 = person.density_per_cm2,
          .area_cm2 = person.area_cm2,
          .diameter_um = person.diameter_um,
          .growth_um_per_day = person.growth_um_per_day};
}

/// The share of standing hairs that a phototrichogram reads on such a scalp (docs/methods/scalp.md).
double detected_share(evidence::Lookup& lookup, const scalp::Profile& profile) {
  const clinic::Detection detection{lookup("instrument.detection.d50_phototrichogram"),
                                    lookup("instrument.detection.width")};
  const double variance = profile.size_sd_ln * profile.size_sd_ln;
  const double median_um = profile.diameter_um.middle * math::exp(-0.5 * variance);
  const clinic::DiameterPart parts[] = {
      {clinic::DiameterShape::lognormal, 1 - profile.vellus_share, median_um, profile.size_sd_ln},
      {clinic::DiameterShape::normal, profile.vellus_share, profile.vellus_diameter_um, profile.vellus_diameter_sd_um}};
  return clinic::seen_share(detection, parts);
}

/// Whole days beyond a visit at the last day that any of the instruments looks at.
std::int32_t looked_ahead_days(std::span<const InstrumentSpec> instruments) {
  double most = 0;
  for (const InstrumentSpec& spec : instruments) {
    most = std::max(most, days_ahead(spec));
  }
  return static_cast<std::int32_t>(std::ceil(most));
}

/// The rows without which no such person can be described.
Errors missing_rows(const evidence::Lookup& lookup, const PersonSpec& person) {
  Errors errors;
  const auto need = [&](const char* id, std::string_view region) {
    if (!lookup.knows(id, region)) {
      errors.push_back({.path = "person",
                        .problem = std::string("no value of ") + id + " is known for " + person.sex + ", " +
                                   person.ancestry + ", " + std::string(region),
                        .suggestion = "choose a person for whom the tables have one"});
    }
  };
  for (const std::string_view region : scalp::region_names) {
    need("follicle.anagen.mean", region);
    need("follicle.latency.probability", region);
    need("follicle.latency.mean", region);
  }
  need("scalp.density.visible", "vertex");
  for (const char* id : {"hair.diameter.terminal", "hair.growth_rate.mean", "fibre.break_stress"}) {
    need(id, "any");
  }
  return errors;
}

/// The fields of the head with their share in SALT.
std::vector<cause::ScalpField> scalp_fields(evidence::Lookup& lookup, const scalp::Profile& profile) {
  const auto weights = salt_weights(clinic::salt_areas_from(lookup), profile.area_share);
  const scalp::FieldMap map{scalp::HeadMap(profile.area_share)};
  std::vector<cause::ScalpField> out;
  for (std::size_t region = 0; region < scalp::region_count; ++region) {
    for (std::size_t field = 0; field < scalp::fields_per_region; ++field) {
      const auto& [x, y] = map.middle(region, field);
      out.push_back({weights[region] / static_cast<double>(scalp::fields_per_region), x, y});
    }
  }
  return out;
}

/// Days simulated before the first day shown. Androgens are at work from puberty on, so the oldest of a cohort must be
/// followed from there.
std::int32_t lead_in_days(const Scenario& scenario, const std::optional<cause::AndrogenPrior>& androgens) {
  const std::int32_t given = scenario.run.lead_in_days;
  if (!androgens) {
    return given;
  }
  const double oldest =
      scenario.cohort && scenario.cohort->age_high ? *scenario.cohort->age_high : scenario.person.age_years;
  const double since_start = (oldest - androgens->start_age_years) * days_per_year + scenario.run.first_day;
  return std::max(given, static_cast<std::int32_t>(since_start) + 1);
}

/// The lines that are asked for, and those that decide who is enrolled.
Plan plan_of(const Scenario& scenario, const Ask& ask) {
  Plan plan = make_plan(scenario);
  if (!ask.measures) {
    return plan;
  }
  const auto wanted = [&](const Line& line) {
    const std::string& id = plan.measures[line.measure].id;
    return std::ranges::find(*ask.measures, id) != ask.measures->end() ||
           (scenario.cohort &&
            std::ranges::any_of(scenario.cohort->include, [&](const InclusionSpec& one) { return one.measure == id; }));
  };
  std::erase_if(plan.lines, [&](const Line& line) { return !wanted(line); });
  return plan;
}

}  // namespace

evidence::Lookup lookup_of(const Scenario& scenario) {
  std::map<std::string, double, std::less<>> overrides;
  for (const ParameterOverride& parameter : scenario.parameters) {
    overrides[parameter.id] = parameter.value;
  }
  return evidence::Lookup({.sex = scenario.person.sex, .ancestry = scenario.person.ancestry}, std::move(overrides));
}

Expected<World> make_world(const Scenario& scenario, const Ask& ask) {
  World world;
  world.scenario = scenario;
  world.plan = plan_of(scenario, ask);
  world.lives = ask.lives ? *ask.lives : lives_of(scenario, ask.twins);
  for (const Life life : world.lives) {
    world.courses.push_back(given_in(life, scenario.treatments));
  }
  evidence::Lookup lookup = lookup_of(scenario);
  if (Errors errors = missing_rows(lookup, scenario.person); !errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  const Expected<Date> day_zero = parse_iso(scenario.run.day_zero);
  if (!day_zero) {
    return std::unexpected(day_zero.error());
  }
  world.profile = scalp::profile_from(lookup);
  world.units = scalp::unit_profile_from(lookup);
  world.given = given_of(scenario.person);
  world.detected = detected_share(lookup, world.profile);
  if (scenario.androgens) {
    world.androgens = cause::androgen_prior(lookup);
    for (std::size_t region = 0; region < scalp::region_count; ++region) {
      world.androgen_region[region] = cause::region_sensitivity(lookup, scalp::region_names[region]);
    }
  }
  const std::int32_t first_day = scenario.run.first_day - lead_in_days(scenario, world.androgens);
  world.calendar = {*day_zero, first_day, scenario.run.last_day - first_day};
  world.horizon_days = world.calendar.days + looked_ahead_days(scenario.instruments);
  world.season = cause::season_prior(lookup);
  for (const CauseSpec& spec : scenario.causes) {
    world.causes.push_back(cause::prior_of(lookup, spec));
    const std::optional<CauseSpec> ended = corrected(lookup, spec, scenario.treatments);
    world.corrected.push_back(ended ? std::optional(cause::prior_of(lookup, *ended)) : std::nullopt);
  }
  if (std::ranges::any_of(
          world.causes, [](const cause::Prior& prior) { return std::holds_alternative<cause::AreataPrior>(prior); })) {
    world.fields = scalp_fields(lookup, world.profile);
  }
  world.medicines = medicines_from(lookup, scenario.treatments);
  for (const std::vector<TreatmentSpec>& given : world.courses) {
    world.treated.push_back(
        differs_between_people(given)
            ? nullptr
            : std::make_shared<const Treated>(treat(world.medicines, given, {scenario.seed, 0, {}}, world.lived())));
  }
  if (!scenario.treatments.empty()) {
    world.expectation = expectation_from(lookup);
  }
  for (const InstrumentSpec& spec : scenario.instruments) {
    world.instruments.push_back(make_reader(lookup, spec));
  }
  world.vessels = follicle::vessel_law(lookup);
  world.break_stress_mpa = lookup("fibre.break_stress");
  world.used = lookup.used();
  return world;
}

}  // namespace anagen::scenario
