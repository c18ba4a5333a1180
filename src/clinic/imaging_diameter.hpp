#pragma once

#include <cstdint>
#include <span>

#include "clinic/patch_hairs.hpp"

namespace anagen::clinic {

/// Thickness of some standing hairs, by caliper or on an image.
struct ImagingDiameter {
  std::int32_t hairs = 30;
  Sight sight;
  DiameterScale diameter;
};

/// NaN without a hair; the SD also with a single one.
struct ImagingDiameterReading {
  double mean_um = 0;
  double sd_um = 0;  ///< between the hairs of the head, errors of measuring included
};

/// Measures at `t` hairs drawn by lot from those seen (docs/methods/clinic/patch.md eq. 14).
[[nodiscard]] ImagingDiameterReading read(const ImagingDiameter& instrument,
                                          std::span<const follicle::FollicleTrace> patch, Ticks t, const Observed& who,
                                          const Sitting& sitting = {});

}  // namespace anagen::clinic
