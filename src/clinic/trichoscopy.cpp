#include "clinic/trichoscopy.hpp"

namespace anagen::clinic {

TrichoscopyReading read(const Trichoscopy& instrument, std::span<const follicle::FollicleTrace> patch, Ticks t,
                        const Observed& who, const Sitting& sitting) {
  double hairs = 0;
  double thin = 0;
  double width = 0;
  for (const StandingHair& standing : standing_hairs(patch, t, sitting)) {
    const auto true_um = static_cast<double>(standing.hair->diameter_um);
    if (!sees(instrument.sight, true_um, dice_of(standing.name, who))) {
      continue;
    }
    const double um = read_diameter(instrument.diameter, true_um, standing.name, sitting.visit, who);
    hairs += 1;
    thin += um < instrument.thin_below_um ? 1 : 0;
    width += um;
  }
  const double noise = sitting.kindness * count_factor(instrument.noise, t / ticks_per_day, sitting.visit, who);
  return {.density_per_cm2 = noise * hairs / instrument.area_cm2,
          .thin_share = thin / hairs,
          .mean_diameter_um = width / hairs};
}

}  // namespace anagen::clinic
