#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "core/ticks.hpp"

namespace anagen::follicle {

/// One hair of a follicle, from emergence to release. Times in ticks of the run; before the run they are negative.
struct Hair {
  Ticks emerged = 0;                                   ///< start of its anagen
  Ticks growth_end = 0;                                ///< end of anagen
  Ticks loosened = 0;                                  ///< end of telogen: the club is exogen-ready
  Ticks released = std::numeric_limits<Ticks>::max();  ///< end of exogen; beyond the horizon = not released in the run
  float diameter_um = 0;
  float growth_um_per_day = 0;
};

/// What one follicle did over a run: its hairs in order, the one held from before the run first.
/// Two hairs may stand in it at once: a held club beside the growing hair. None stands in it during kenogen.
struct FollicleTrace {
  std::vector<Hair> hairs;
};

/// Length of a hair at `t` [um], clubs at their full length.
[[nodiscard]] inline double length_um(const Hair& hair, Ticks t) {
  const Ticks end = t < hair.growth_end ? t : hair.growth_end;
  return static_cast<double>(hair.growth_um_per_day) * static_cast<double>(end - hair.emerged) /
         static_cast<double>(ticks_per_day);
}

/// Whether the hair stands in the skin at `t`.
[[nodiscard]] inline bool present(const Hair& hair, Ticks t) { return hair.emerged <= t && t < hair.released; }

}  // namespace anagen::follicle
