#pragma once

#include <span>

#include "clinic/count_noise.hpp"
#include "clinic/patch_hairs.hpp"

namespace anagen::clinic {

/// The widths of the hairs of an area, added up on a photograph.
struct CumulativeWidth {
  double area_cm2 = 1;
  Sight sight;
  CountNoise noise;
  DiameterScale diameter;
};

struct CumulativeWidthReading {
  double um_per_cm2 = 0;
  double mean_um = 0;  ///< of the hairs seen; NaN when none was
};

/// Adds up at `t` (docs/methods/clinic/patch.md eq. 11).
[[nodiscard]] CumulativeWidthReading read(const CumulativeWidth& instrument,
                                          std::span<const follicle::FollicleTrace> patch, Ticks t, const Observed& who,
                                          const Sitting& sitting = {});

}  // namespace anagen::clinic
