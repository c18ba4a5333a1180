#include "scenario/run/happenings.hpp"

namespace anagen::scenario {

std::vector<Happening> happenings_of(const World& world) {
  std::vector<Happening> out;
  const Scenario& scenario = world.scenario;
  if (scenario.season.on) {
    out.push_back(cause::happening_of(
        cause::typical_season(world.season, scenario.season, scenario.person.latitude_deg), world.calendar));
  }
  if (world.androgens && scenario.androgens) {
    const double sensitivity = scenario.androgens->sensitivity.value_or(world.androgens->median);
    if (sensitivity > 0) {
      out.push_back(cause::happening_of(*world.androgens, sensitivity, scenario.person.age_years, world.calendar));
    }
  }
  const auto& occiput = world.profile.cycle[static_cast<std::size_t>(scalp::Region::occipital)][0];
  for (std::size_t i = 0; i < world.causes.size(); ++i) {
    const cause::Prior& prior = world.corrected[i] ? *world.corrected[i] : world.causes[i];
    out.push_back(cause::happening_of(cause::typical_cause(prior, occiput.law[0].mean_days), world.calendar));
  }
  for (const TreatmentSpec& treatment : scenario.treatments) {
    out.push_back(happening_of(treatment, world.calendar));
  }
  return out;
}

}  // namespace anagen::scenario
