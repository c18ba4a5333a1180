#include "scenario/run/drives.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace anagen::scenario {

scalp::RegionalDrives drives_of(const World& world, const Participant& who, const scalp::Person& person) {
  const PersonSpec& spec = who.spec;
  const cause::Host host{world.scenario.seed, who.number,        spec.sex,
                         spec.age_years,      spec.latitude_deg, person.anagen_mean_days};
  const cause::Calendar calendar = world.lived();
  const follicle::Drive season =
      cause::drive_of(cause::draw_season(world.season, world.scenario.season, host), calendar);
  std::vector<follicle::Drive> all = {season};
  std::array<std::vector<follicle::Drive>, scalp::region_count> local;
  for (const cause::Prior& prior : world.causes) {
    const cause::Cause personal = cause::draw_cause(prior, host);
    const auto* const region =
        std::find(scalp::region_names.begin(), scalp::region_names.end(), cause::region_of(personal));
    auto& drives = region == scalp::region_names.end()
                       ? all
                       : local[static_cast<std::size_t>(region - scalp::region_names.begin())];
    drives.push_back(cause::drive_of(personal, calendar));
  }
  scalp::RegionalDrives out = scalp::everywhere(std::array{follicle::compose(all), season});
  for (std::size_t region = 0; region < local.size(); ++region) {
    if (!local[region].empty()) {
      // All that act on a class are joined in one call (docs/methods/drive.md).
      local[region].insert(local[region].end(), all.begin(), all.end());
      out[region][0] = follicle::compose(local[region]);
    }
  }
  return out;
}

}  // namespace anagen::scenario
