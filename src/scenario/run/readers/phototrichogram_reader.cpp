#include "scenario/run/readers/phototrichogram_reader.hpp"

#include <array>

namespace anagen::scenario {

PhototrichogramReader PhototrichogramReader::make(evidence::Lookup& lookup, const Spec& spec) {
  constexpr double percent = 0.01;
  return {clinic::instrument_from(lookup, spec), lookup("instrument.detection.light_hair_loss") * percent};
}

Readings PhototrichogramReader::read(const Visits& visits, const Spec& spec) const {
  const PatchTraces& traces = visits.lived.patch(region_index(spec.region), instrument.area_cm2);
  clinic::Phototrichogram own = instrument;
  own.contrast_loss = clinic::contrast_loss(visits.lived.spec.light_hair, loss_of_light);
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    for (const std::int32_t day : visits.days) {
      const auto reading = clinic::read(own, traces[arm], visits.run_day(day) << ticks_per_day_log2, visits.who);
      append(out[arm], std::array{reading.density_per_cm2, reading.anagen_per_cm2,
                                  reading.density_per_cm2 - reading.anagen_per_cm2, reading.anagen_share});
    }
  }
  return out;
}

}  // namespace anagen::scenario
