#include "scenario/run/readers/cover_reader.hpp"

#include <array>

#include "scenario/run/readers/patch_visits.hpp"

namespace anagen::scenario {

HairCoverReader HairCoverReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings HairCoverReader::read(const Visits& visits, const Spec& spec) const {
  const PatchSite site = patch_site(spec.region, spec.area_cm2, "same");
  const auto& undisturbed = visits.lived.undisturbed_patch(site.region, site.area_cm2);
  return read_patches(visits, site, [&](const auto& patch, Ticks t, const clinic::Sitting& /*sitting*/) {
    return std::array{clinic::read(instrument, patch, undisturbed, t)};
  });
}

}  // namespace anagen::scenario
