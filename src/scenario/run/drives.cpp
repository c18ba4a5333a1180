#include "scenario/run/drives.hpp"

#include <vector>

namespace anagen::scenario {

std::array<follicle::Drive, lived_arms> drives_of(const World& world, std::uint32_t subject,
                                                  const scalp::Person& person) {
  const PersonSpec& spec = world.scenario.person;
  const cause::Host host{world.scenario.seed, subject,           spec.sex,
                         spec.age_years,      spec.latitude_deg, person.anagen_mean_days};
  const follicle::Drive season =
      cause::drive_of(cause::draw_season(world.season, world.scenario.season, host), world.calendar);
  std::vector<follicle::Drive> all = {season};
  for (const cause::Prior& prior : world.causes) {
    all.push_back(cause::drive_of(cause::draw_cause(prior, host), world.calendar));
  }
  return {follicle::compose(all), season};
}

}  // namespace anagen::scenario
