#pragma once

#include <span>

#include "clinic/patch_hairs.hpp"

namespace anagen::clinic {

/// What a clipped area has grown over an interval, clipped again and weighed.
struct HairWeight {
  double area_cm2 = 1.2;
  double interval_days = 42;
  double g_per_cm3 = 0;  ///< of hair
};

struct HairWeightReading {
  double mg_per_cm2 = 0;
  double density_per_cm2 = 0;  ///< hairs in the clipping
};

/// Weighs at `t` what the hairs that stand have grown since `interval_days` before: the sum of cross-section times gain
/// times density (docs/methods/clinic/patch.md eq. 10).
///
/// Assumes: round hairs of one thickness from end to end; what fell out in between is lost; the balance adds no error.
[[nodiscard]] HairWeightReading read(const HairWeight& instrument, std::span<const follicle::FollicleTrace> patch,
                                     Ticks t);

}  // namespace anagen::clinic
