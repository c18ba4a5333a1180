#pragma once

#include <vector>

namespace anagen::skin {

/// How long how much was around a channel, an opening or a depot: the concentration summed up over the session.
///
/// Outside the wall it falls as the steady profile does, whatever the course in time (docs/methods/skin/tissue.md,
/// eq. 6).
struct ExposureAround {
  double wall_um = 0;               ///< radius of the channel, opening or depot
  std::vector<double> distance_um;  ///< from its axis or middle, rising, the first at or beyond the wall
  std::vector<double> amount_h_per_ml;

  /// At a distance from axis or middle; that at the wall inside of it, nothing where there is no source at all.
  [[nodiscard]] double at(double distance_um) const;
};

}  // namespace anagen::skin
