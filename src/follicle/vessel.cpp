#include "follicle/vessel.hpp"

#include <algorithm>

namespace anagen::follicle {

VesselLaw vessel_law(evidence::Lookup& lookup) {
  return {lookup("vessel.supply.anagen"), lookup("vessel.supply.catagen"), lookup("vessel.supply.telogen"),
          lookup("vessel.supply.kenogen"), lookup("vessel.supply.rise")};
}

double relative_supply(const VesselLaw& law, Phase phase, double days_in, double phase_days) {
  const auto share_done = [days_in](double days) { return days > 0 ? std::clamp(days_in / days, 0.0, 1.0) : 1.0; };
  switch (phase) {
    case Phase::anagen:
      return law.telogen + (law.anagen - law.telogen) * share_done(law.rise_days);
    case Phase::catagen: {
      const double halves = 2 * share_done(phase_days);
      return halves < 1 ? law.anagen + (law.catagen - law.anagen) * halves
                        : law.catagen + (law.telogen - law.catagen) * (halves - 1);
    }
    case Phase::telogen:
    case Phase::exogen:
      return law.telogen;
    case Phase::kenogen:
      break;
  }
  return law.kenogen;
}

double mean_supply(const VesselLaw& law, const std::array<double, phase_count>& in_phase, double young_anagen) {
  const double young = (law.telogen + law.anagen) / 2;
  const double catagen = (law.anagen + 2 * law.catagen + law.telogen) / 4;
  const std::array supply = {law.anagen, catagen, law.telogen, law.telogen, law.kenogen};
  double follicles = 0;
  double sum = young_anagen * (young - law.anagen);
  for (std::size_t phase = 0; phase < phase_count; ++phase) {
    follicles += in_phase[phase];
    sum += in_phase[phase] * supply[phase];
  }
  return sum / follicles;
}

}  // namespace anagen::follicle
