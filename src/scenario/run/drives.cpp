#include "scenario/run/drives.hpp"

#include <vector>

namespace anagen::scenario {

namespace {

cause::Cause draw(const cause::ChildbirthPrior& prior, const cause::Host& host, const scalp::Person& /*person*/) {
  return cause::draw_childbirth(prior, host);
}

cause::Cause draw(const cause::AcuteIllnessPrior& prior, const cause::Host& host, const scalp::Person& person) {
  return cause::draw_acute_illness(prior, host, person.anagen_mean_days);
}

}  // namespace

std::array<follicle::Drive, lived_arms> drives_of(const World& world, const Participant& who,
                                                  const scalp::Person& person) {
  const PersonSpec& spec = who.spec;
  const cause::Host host{world.scenario.seed, who.number, spec.sex, spec.age_years, spec.latitude_deg};
  const follicle::Drive season =
      cause::drive_of(cause::draw_season(world.season, world.scenario.season, host), world.calendar);
  std::vector<follicle::Drive> all = {season};
  for (const CausePrior& prior : world.causes) {
    const cause::Cause personal = std::visit([&](const auto& any) { return draw(any, host, person); }, prior);
    all.push_back(cause::drive_of(personal, world.calendar));
  }
  return {follicle::compose(all), season};
}

}  // namespace anagen::scenario
