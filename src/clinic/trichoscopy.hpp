#pragma once

#include <span>

#include "clinic/count_noise.hpp"
#include "clinic/patch_hairs.hpp"

namespace anagen::clinic {

/// Hairs under a lens, not clipped: counted and measured.
struct Trichoscopy {
  double area_cm2 = 1;
  Sight sight;
  CountNoise noise;
  DiameterScale diameter;
  double thin_below_um = 30;
};

/// Shares and means are those of the hairs seen; NaN when none was.
struct TrichoscopyReading {
  double density_per_cm2 = 0;
  double thin_share = 0;
  double mean_diameter_um = 0;
};

/// Looks at `t`. Hairs of any length are seen; phases are not (docs/methods/clinic/patch.md eq. 8).
[[nodiscard]] TrichoscopyReading read(const Trichoscopy& instrument, std::span<const follicle::FollicleTrace> patch,
                                      Ticks t, const Observed& who, const Sitting& sitting = {});

}  // namespace anagen::clinic
