#pragma once

#include <string>

#include "clinic/patch_hairs.hpp"
#include "core/ticks.hpp"
#include "scenario/run/readers/visits.hpp"

namespace anagen::scenario {

/// Where an instrument looks: which region, how much of it, and whether always at the same place.
struct PatchSite {
  std::size_t region = 0;
  double area_cm2 = 1;
  bool anew = false;
};
[[nodiscard]] inline PatchSite patch_site(const std::string& region, double area_cm2, const std::string& site) {
  return {region_index(region), area_cm2, site == "anew"};
}

/// The instrument as it sees this subject: a photograph loses some of her light hairs.
template <class Instrument>
Instrument looking_at(const Visits& visits, Instrument instrument) {
  instrument.sight = clinic::looking_at(instrument.sight, visits.lived.spec.light_hair);
  return instrument;
}

/// Calls `read(patch, day of the run in ticks, sitting)` for every visit of every arm and lays the numbers that it
/// gives into place.
template <class Read>
Readings read_patches(const Visits& visits, const PatchSite& site, Read read) {
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    for (std::size_t visit = 0; visit < visits.days.size(); ++visit) {
      const auto number = static_cast<std::uint32_t>(visit);
      const double kindness = visits.kindness.empty() ? 1 : visits.kindness[arm][visit];
      const clinic::Sitting sitting{.visit = number, .place = site.anew ? number : 0, .kindness = kindness};
      const PatchTraces& traces = visits.lived.patch(site.region, site.area_cm2, sitting.place);
      append(out[arm], read(traces[arm], visits.run_day(visits.days[visit]) << ticks_per_day_log2, sitting));
    }
  }
  return out;
}

}  // namespace anagen::scenario
