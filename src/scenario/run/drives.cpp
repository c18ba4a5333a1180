#include "scenario/run/drives.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace anagen::scenario {

namespace {

using Drives = std::vector<follicle::Drive>;

/// What androgens do to the terminal follicles of a region, class by class of their sensitivity; empty without them.
Drives androgens_of(const World& world, const Participant& who, const cause::Host& host, std::size_t region) {
  Drives out;
  if (!world.androgens) {
    return out;
  }
  const cause::Androgens own = cause::draw_androgens(*world.androgens, *world.scenario.androgens, host);
  const double sensitivity = own.sensitivity * world.androgen_region[region];
  for (const double factor : cause::follicle_factors(world.androgens->follicle_sd_ln)) {
    const auto drive =
        cause::androgen_drive(*world.androgens, sensitivity * factor, who.spec.age_years, world.calendar, {});
    out.push_back(cause::drive_of(*world.androgens, drive));
  }
  return out;
}

}  // namespace

scalp::ClassDrives drives_of(const World& world, const Participant& who, const scalp::Person& person) {
  const PersonSpec& spec = who.spec;
  const cause::Host host{world.scenario.seed, who.number,        spec.sex,
                         spec.age_years,      spec.latitude_deg, person.anagen_mean_days};
  const follicle::Drive season =
      cause::drive_of(cause::draw_season(world.season, world.scenario.season, host), world.calendar);
  // All that act on a class are joined in one call (docs/methods/drive.md).
  std::array<Drives, scalp::region_count> acting;
  acting.fill({season});
  for (const cause::Prior& prior : world.causes) {
    const cause::Cause personal = cause::draw_cause(prior, host);
    const std::string_view confined_to = cause::region_of(personal);
    const follicle::Drive drive = cause::drive_of(personal, world.calendar);
    for (std::size_t region = 0; region < scalp::region_count; ++region) {
      if (confined_to.empty() || confined_to == scalp::region_names[region]) {
        acting[region].push_back(drive);
      }
    }
  }
  scalp::ClassDrives out;
  for (std::size_t region = 0; region < scalp::region_count; ++region) {
    auto& [terminal, vellus] = out[region];
    vellus = {{follicle::compose(acting[region]), season}};
    for (const follicle::Drive& androgens : androgens_of(world, who, host, region)) {
      acting[region].push_back(androgens);
      terminal.push_back({follicle::compose(acting[region]), season});
      acting[region].pop_back();
    }
    if (terminal.empty()) {
      terminal = vellus;
    }
  }
  return out;
}

}  // namespace anagen::scenario
