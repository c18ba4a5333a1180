#pragma once

#include <span>

#include "clinic/patch_hairs.hpp"

namespace anagen::clinic {

/// How fast hairs grow, read from their lengths at two times.
struct GrowthMeasurement {
  double interval_days = 3;
  Sight sight;
  double resolution_um = 0;  ///< a hair that gained less counts as resting and is left out
  double ratio = 1;          ///< what the method reads over what is grown
  DiameterScale diameter;
};

/// Mean gain of the growing hairs [um/day]; NaN where there was none.
struct GrowthReading {
  double um_per_day = 0;
  double thin_um_per_day = 0;   ///< of hairs of 30 to 60 um
  double thick_um_per_day = 0;  ///< of hairs of 60 um and more
};

/// Reads from `t` to the end of the interval the hairs that stand at both times (docs/methods/clinic/patch.md eq. 9).
[[nodiscard]] GrowthReading read(const GrowthMeasurement& instrument, std::span<const follicle::FollicleTrace> patch,
                                 Ticks t, const Observed& who, const Sitting& sitting = {});

}  // namespace anagen::clinic
