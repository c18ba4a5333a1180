#include "scenario/run/reader.hpp"

namespace anagen::scenario {

namespace {

/// How many instruments of the same kind stand before this one.
std::uint8_t serial_of(const Scenario& scenario, std::size_t instrument) {
  std::uint8_t serial = 0;
  for (std::size_t i = 0; i < instrument; ++i) {
    serial = static_cast<std::uint8_t>(serial +
                                       (scenario.instruments[i].index() == scenario.instruments[instrument].index()));
  }
  return serial;
}

}  // namespace

Readings read_instrument(const World& world, const LivedSubject& lived, std::size_t instrument,
                         std::span<const std::int32_t> days) {
  const InstrumentSpec& spec = world.scenario.instruments[instrument];
  const clinic::Observed who{world.scenario.seed, lived.subject, kind_number(spec),
                             serial_of(world.scenario, instrument)};
  std::vector<std::vector<double>> kindness(world.courses.size());
  std::vector<std::vector<double>> hope(world.courses.size());
  for (std::size_t life = 0; life < world.courses.size(); ++life) {
    for (const std::int32_t day : days) {
      kindness[life].push_back(expected_factor(world.expectation, world.courses[life], day));
      hope[life].push_back(hope_at(world.courses[life], day));
    }
  }
  return read_with(world.instruments[instrument], spec,
                   {world.scenario, lived, who, world.calendar.first_day, world.horizon_days, days, kindness, hope});
}

}  // namespace anagen::scenario
