#include "scenario/run/readers/phototrichogram_reader.hpp"

#include <array>

namespace anagen::scenario {

PhototrichogramReader PhototrichogramReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings PhototrichogramReader::read(const Visits& visits, const Spec& spec) const {
  const PatchTraces& traces = visits.lived.patch(region_index(spec.region), instrument.area_cm2);
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    for (const std::int32_t day : visits.days) {
      const auto reading = clinic::read(instrument, traces[arm], visits.run_day(day) << ticks_per_day_log2, visits.who);
      append(out[arm], std::array{reading.density_per_cm2, reading.anagen_per_cm2,
                                  reading.density_per_cm2 - reading.anagen_per_cm2, reading.anagen_share});
    }
  }
  return out;
}

}  // namespace anagen::scenario
