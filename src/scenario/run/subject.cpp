#include "scenario/run/subject.hpp"

#include <algorithm>
#include <map>

#include "follicle/fibre.hpp"
#include "scalp/measures.hpp"
#include "scenario/run/drives.hpp"
#include "scenario/run/reader.hpp"

namespace anagen::scenario {

namespace {

constexpr double days_per_month = 30.4375;  // docs/methods/scalp.md: a year of 365.25 days has twelve months

/// Terminal follicles whose anagen began in the last `days` days.
double young_anagens(const scalp::Head& head, std::int32_t run_day, double days) {
  double young = 0;
  for (const auto& region : head) {
    const auto& entries = region[0].anagen_entries;
    for (std::int32_t day = std::max(1, run_day - static_cast<std::int32_t>(days) + 1); day <= run_day; ++day) {
      young += entries[static_cast<std::size_t>(day)];
    }
  }
  return young;
}

double supply(const World& world, const scalp::Head& head, std::int32_t run_day) {
  const scalp::Standing now = scalp::standing(head, std::nullopt, run_day);
  return follicle::mean_supply(world.vessels, now.in_phase, young_anagens(head, run_day, world.vessels.rise_days));
}

/// The values of one line that need no instrument.
double tell(const World& world, const Line& line, const scalp::Person& person, const scalp::Head& head,
            std::int32_t run_day) {
  const std::int32_t window = world.scenario.run.every_days;
  if (const auto* truth = std::get_if<TruthLine>(&line.what)) {
    return scalp::tell(truth->truth, person, head, line.region, run_day, window);
  }
  if (std::holds_alternative<SupplyLine>(line.what)) {
    return supply(world, head, run_day);
  }
  const double diameter = scalp::tell(scalp::Truth::mean_diameter, person, head, line.region, run_day, window);
  return follicle::break_force_gf(world.break_stress_mpa, diameter);
}

}  // namespace

SubjectResult run_subject(const World& world, std::uint32_t subject, follicle::LawShelf& shelf) {
  SubjectResult out;
  const scalp::Person person =
      scalp::draw_person(world.profile, world.given, world.scenario.seed, subject, world.detected);
  out.traits = {person.follicles(),
                person.area_cm2,
                person.density_per_cm2,
                person.anagen_mean_days / days_per_month,
                person.telogen_rest_mean_days / days_per_month,
                person.diameter_um,
                person.growth_um_per_day};
  out.region_area_cm2 = person.region_area_cm2;
  const auto drives = drives_of(world, subject, person);
  const std::vector<scalp::Head> heads = scalp::live(person, drives, world.horizon_days, shelf);
  const LivedSubject lived(subject, person, heads, drives, world.horizon_days, shelf);

  std::map<std::size_t, Readings> readings;
  for (const Line& line : world.plan.lines) {
    if (const auto* reading = std::get_if<ReadingLine>(&line.what)) {
      auto [place, fresh] = readings.try_emplace(reading->instrument);
      if (fresh) {
        place->second = read_instrument(world, lived, reading->instrument, line.days);
      }
      for (std::size_t arm = 0; arm < lived_arms; ++arm) {
        out.values[arm].push_back(place->second[arm][reading->number]);
      }
      continue;
    }
    for (std::size_t arm = 0; arm < lived_arms; ++arm) {
      std::vector<double>& values = out.values[arm].emplace_back();
      for (const std::int32_t day : line.days) {
        values.push_back(tell(world, line, person, heads[arm], world.run_day(day)));
      }
    }
  }
  return out;
}

}  // namespace anagen::scenario
