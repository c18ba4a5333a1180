#include "scenario/run/readers/salt_reader.hpp"

#include <vector>

#include "core/ticks.hpp"

namespace anagen::scenario {

std::array<double, scalp::region_count> salt_weights(const clinic::SaltAreas& areas,
                                                     const std::array<double, scalp::region_count>& region_area) {
  using scalp::Region;
  const auto at = [](Region region) { return static_cast<std::size_t>(region); };
  std::array<double, scalp::region_count> out{};
  const double top = region_area[at(Region::frontal)] + region_area[at(Region::mid)] + region_area[at(Region::vertex)];
  for (const Region region : {Region::frontal, Region::mid, Region::vertex}) {
    out[at(region)] = areas.top * region_area[at(region)] / top;
  }
  out[at(Region::temporal)] = areas.sides;
  out[at(Region::occipital)] = areas.back;
  return out;
}

SaltReader SaltReader::make(evidence::Lookup& lookup, const Spec& /*spec*/) {
  return {clinic::salt_from(lookup), clinic::salt_areas_from(lookup)};
}

Readings SaltReader::read(const Visits& visits, const Spec& /*spec*/) const {
  constexpr double success = 20;
  constexpr double near_success = 30;
  const auto weights = salt_weights(areas, visits.lived.person.region_area_cm2);
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    std::vector<clinic::SaltPart> parts;
    for (std::size_t region = 0; region < scalp::region_count; ++region) {
      parts.push_back({weights[region], visits.lived.first_terminal(region, follicles)[arm],
                       visits.lived.undisturbed_terminal(region, follicles)});
    }
    for (const std::int32_t day : visits.days) {
      const std::int32_t run_day = visits.run_day(day);
      const double score = clinic::read(instrument, parts, run_day << ticks_per_day_log2, visits.who, run_day);
      append(out[arm], std::array{score, score <= success ? 1.0 : 0.0, score <= near_success ? 1.0 : 0.0});
    }
  }
  return out;
}

}  // namespace anagen::scenario
