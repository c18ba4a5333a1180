#include "clinic/cumulative_width.hpp"

namespace anagen::clinic {

CumulativeWidthReading read(const CumulativeWidth& instrument, std::span<const follicle::FollicleTrace> patch, Ticks t,
                            const Observed& who, const Sitting& sitting) {
  double width = 0;
  double hairs = 0;
  for (const StandingHair& standing : standing_hairs(patch, t, sitting)) {
    const auto um = static_cast<double>(standing.hair->diameter_um);
    if (sees(instrument.sight, um, dice_of(standing.name, who))) {
      width += read_diameter(instrument.diameter, um, standing.name, sitting.visit, who);
      hairs += 1;
    }
  }
  const double noise = sitting.kindness * count_factor(instrument.noise, t / ticks_per_day, sitting.visit, who);
  return {.um_per_cm2 = noise * width / instrument.area_cm2, .mean_um = width / hairs};
}

}  // namespace anagen::clinic
