#include "clinic/hair_weight.hpp"

#include <numbers>

namespace anagen::clinic {

HairWeightReading read(const HairWeight& instrument, std::span<const follicle::FollicleTrace> patch, Ticks t) {
  constexpr double mg_per_g = 1000;
  constexpr double um3_per_cm3 = 1e12;
  constexpr double quarter = 0.25;
  const Ticks clipped = t - static_cast<Ticks>(instrument.interval_days * ticks_per_day);
  double volume_um3 = 0;
  double hairs = 0;
  for (const StandingHair& standing : standing_hairs(patch, t, {})) {
    const follicle::Hair& hair = *standing.hair;
    const auto um = static_cast<double>(hair.diameter_um);
    const double before = hair.emerged < clipped ? follicle::length_um(hair, clipped) : 0;
    const double gained = follicle::length_um(hair, t) - before;
    volume_um3 += quarter * std::numbers::pi * um * um * gained;
    hairs += gained > 0 ? 1 : 0;
  }
  return {.mg_per_cm2 = volume_um3 / um3_per_cm3 * instrument.g_per_cm3 * mg_per_g / instrument.area_cm2,
          .density_per_cm2 = hairs / instrument.area_cm2};
}

}  // namespace anagen::clinic
