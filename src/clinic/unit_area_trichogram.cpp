#include "clinic/unit_area_trichogram.hpp"

namespace anagen::clinic {

UnitAreaReading read(const UnitAreaTrichogram& instrument, std::span<const follicle::FollicleTrace> patch, Ticks t,
                     const Observed& who, const Sitting& sitting) {
  constexpr double um_per_mm = 1000;
  double hairs = 0;
  double terminal = 0;
  double meaningful = 0;
  double growing = 0;
  double width = 0;
  for (const StandingHair& standing : standing_hairs(patch, t, sitting)) {
    const double um = read_diameter(instrument.diameter, static_cast<double>(standing.hair->diameter_um), standing.name,
                                    sitting.visit, who);
    const bool thick = um >= instrument.terminal_from_um;
    const bool long_enough = follicle::length_um(*standing.hair, t) >= instrument.meaningful_from_mm * um_per_mm;
    hairs += 1;
    terminal += thick ? 1 : 0;
    meaningful += thick && long_enough ? 1 : 0;
    growing += grows(*standing.hair, t) ? 1 : 0;
    width += um;
  }
  return {.density_per_cm2 = hairs / instrument.area_cm2,
          .terminal_per_cm2 = terminal / instrument.area_cm2,
          .meaningful_per_cm2 = meaningful / instrument.area_cm2,
          .thin_share = 1 - terminal / hairs,
          .anagen_share = growing / hairs,
          .mean_diameter_um = width / hairs};
}

}  // namespace anagen::clinic
