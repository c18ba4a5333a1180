#pragma once

#include "evidence/lookup.hpp"

namespace anagen::skin {

/// Injections: balls of tissue soaked with what was injected, far from each other.
///
/// Source: docs/methods/skin/doors.md, eq. 8; evidence skin.injection.*
struct Depots {
  double points = 0;  ///< over the treated area
  double bolus_ml = 0;
  double depth_um = 0;    ///< of the middle
  double kept_share = 1;  ///< the rest flows back to the surface

  friend bool operator==(const Depots&, const Depots&) = default;
};

/// As many points of the usual bolus as the volume needs.
[[nodiscard]] Depots depots(evidence::Lookup& lookup, double volume_ml);

/// Radius of a ball that holds the bolus [um].
[[nodiscard]] double depot_radius_um(const Depots& depots);

}  // namespace anagen::skin
