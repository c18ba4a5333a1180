#include "scenario/run/drives.hpp"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace anagen::scenario {

namespace {

using Drives = std::vector<follicle::Drive>;

/// What androgens do to the terminal follicles of a region, class by class of their sensitivity; empty without them.
Drives androgens_of(const World& world, const cause::Host& host, std::size_t region,
                    std::span<const double> relative_dht) {
  Drives out;
  if (!world.androgens || !world.scenario.androgens) {
    return out;
  }
  const cause::Androgens own = cause::draw_androgens(*world.androgens, *world.scenario.androgens, host);
  const double sensitivity = own.sensitivity * world.androgen_region[region];
  for (const double factor : cause::follicle_factors(world.androgens->follicle_sd_ln)) {
    const auto drive =
        cause::androgen_drive(*world.androgens, sensitivity * factor, host.age_years, world.lived(), relative_dht);
    out.push_back(cause::drive_of(*world.androgens, drive));
  }
  return out;
}

/// Everything but androgens that acts on each region: the season, and every cause where it acts.
std::array<Drives, scalp::region_count> acting_on(const World& world, const cause::Host& host,
                                                  const follicle::Drive& season) {
  std::array<Drives, scalp::region_count> acting;
  acting.fill({season});
  for (const cause::Prior& prior : world.causes) {
    const cause::Cause personal = cause::draw_cause(prior, host);
    const std::string_view confined_to = cause::region_of(personal);
    const follicle::Drive drive = cause::drive_of(personal, world.lived());
    for (std::size_t region = 0; region < scalp::region_count; ++region) {
      if (confined_to.empty() || confined_to == scalp::region_names[region]) {
        acting[region].push_back(drive);
      }
    }
  }
  return acting;
}

/// All that acts on a class, with one more that does. Joined in one call (docs/methods/drive.md).
follicle::Drive joined(Drives acting, const follicle::Drive& more) {
  acting.push_back(more);
  return follicle::compose(acting);
}

}  // namespace

scalp::ClassDrives drives_of(const World& world, const Participant& who, const scalp::Person& person) {
  const PersonSpec& spec = who.spec;
  const cause::Host host{world.scenario.seed, who.number,        spec.sex,
                         spec.age_years,      spec.latitude_deg, person.anagen_mean_days};
  const cause::Calendar calendar = world.lived();
  const follicle::Drive season =
      cause::drive_of(cause::draw_season(world.season, world.scenario.season, host), calendar);
  const bool treated = world.lived_arms() > 2;
  const Treated treatment =
      treat(world.medicines, world.scenario.treatments, world.scenario.seed, who.number, calendar);
  const auto acting = acting_on(world, host, season);
  scalp::ClassDrives out;
  for (std::size_t region = 0; region < scalp::region_count; ++region) {
    Drives with_treatment = acting[region];
    with_treatment.push_back(treatment.everywhere);
    const auto arms = [&](const follicle::Drive& androgens, const follicle::Drive& lowered) {
      Drives all = {joined(with_treatment, lowered), season};
      if (treated) {
        all.push_back(joined(acting[region], androgens));
      }
      return all;
    };
    auto& [terminal, vellus] = out[region];
    vellus = {arms({}, {})};
    const Drives androgens = androgens_of(world, host, region, {});
    const Drives lowered =
        treatment.scalp_dht.empty() ? androgens : androgens_of(world, host, region, treatment.scalp_dht);
    for (std::size_t stratum = 0; stratum < androgens.size(); ++stratum) {
      terminal.push_back(arms(androgens[stratum], lowered[stratum]));
    }
    if (terminal.empty()) {
      terminal = vellus;
    }
  }
  return out;
}

}  // namespace anagen::scenario
