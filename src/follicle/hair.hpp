#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

#include "core/ticks.hpp"
#include "follicle/growth_clock.hpp"

namespace anagen::follicle {

/// One hair of a follicle, from emergence to release. Times in ticks of the run; before the run they are negative.
///
/// A hair lost at once from a dystrophic bulb has one moment for the end of its growth, its loosening and its release.
struct Hair {
  Ticks emerged = 0;                                   ///< start of its anagen
  Ticks growth_end = 0;                                ///< end of anagen
  Ticks loosened = 0;                                  ///< end of telogen: the club is exogen-ready
  Ticks released = std::numeric_limits<Ticks>::max();  ///< end of exogen; beyond the horizon = not released in the run
  float diameter_um = 0;
  float growth_um_per_day = 0;                  ///< undisturbed
  std::shared_ptr<const GrowthClock> growth{};  ///< how much of that it grew on each day; null = undisturbed
};

/// What one follicle did over a run: its hairs in order, the one held from before the run first.
/// Two hairs may stand in it at once: a held club beside the growing hair. None stands in it during kenogen.
struct FollicleTrace {
  std::vector<Hair> hairs;
};

/// Length of a hair at `t` [um], clubs at their full length (docs/methods/engine.md, eq. 8).
[[nodiscard]] inline double length_um(const Hair& hair, Ticks t) {
  const Ticks end = t < hair.growth_end ? t : hair.growth_end;
  return static_cast<double>(hair.growth_um_per_day) *
         static_cast<double>(grown_ticks(hair.growth.get(), hair.emerged, end)) / static_cast<double>(ticks_per_day);
}

/// Whether a hair released within the run was lost while it grew, without ever becoming a club.
[[nodiscard]] inline bool lost_growing(const Hair& hair) {
  return hair.released == hair.growth_end && hair.loosened == hair.growth_end;
}

/// Whether the hair stands in the skin at `t`.
[[nodiscard]] inline bool present(const Hair& hair, Ticks t) { return hair.emerged <= t && t < hair.released; }

}  // namespace anagen::follicle
