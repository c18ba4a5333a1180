#include "scenario/run/happenings.hpp"

namespace anagen::scenario {

namespace {

cause::Cause typical(const cause::ChildbirthPrior& prior, const World& /*world*/) {
  return cause::typical_childbirth(prior);
}

cause::Cause typical(const cause::AcuteIllnessPrior& prior, const World& world) {
  const auto& occiput = world.profile.cycle[static_cast<std::size_t>(scalp::Region::occipital)][0];
  return cause::typical_acute_illness(prior, occiput.law[0].mean_days);
}

}  // namespace

std::vector<Happening> happenings_of(const World& world) {
  std::vector<Happening> out;
  const Scenario& scenario = world.scenario;
  if (scenario.season.on) {
    out.push_back(cause::happening_of(
        cause::typical_season(world.season, scenario.season, scenario.person.latitude_deg), world.calendar));
  }
  for (const CausePrior& prior : world.causes) {
    const cause::Cause middle = std::visit([&](const auto& any) { return typical(any, world); }, prior);
    out.push_back(cause::happening_of(middle, world.calendar));
  }
  return out;
}

}  // namespace anagen::scenario
