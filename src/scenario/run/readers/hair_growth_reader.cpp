#include "scenario/run/readers/hair_growth_reader.hpp"

#include <array>

namespace anagen::scenario {

HairGrowthReader HairGrowthReader::make(evidence::Lookup& lookup, const Spec& /*spec*/) {
  return {{.residual_cv = lookup("hair.growth_rate.cv_within_residual")}};
}

Readings HairGrowthReader::read(const Visits& visits, const Spec& spec) const {
  const PatchTraces& traces = visits.lived.patch(region_index(spec.region), spec.area_cm2);
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    for (const std::int32_t day : visits.days) {
      const auto reading = clinic::read(instrument, traces[arm], visits.run_day(day) << ticks_per_day_log2, visits.who);
      append(out[arm], std::array{reading.terminal_um_per_day, reading.vellus_um_per_day, reading.vellus_ratio,
                                  reading.rank_correlation});
    }
  }
  return out;
}

}  // namespace anagen::scenario
