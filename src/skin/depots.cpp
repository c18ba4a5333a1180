#include "skin/depots.hpp"

#include <cmath>

#include "core/math/pow.hpp"
#include "core/math/trig.hpp"
#include "skin/diffusion.hpp"

namespace anagen::skin {

Depots depots(evidence::Lookup& lookup, double volume_ml) {
  Depots out;
  out.bolus_ml = lookup("skin.injection.bolus");
  out.points = std::ceil(volume_ml / out.bolus_ml);
  out.depth_um = um_per_mm * lookup("skin.injection.depth");
  out.kept_share = lookup("skin.injection.kept_share");
  return out;
}

double depot_radius_um(const Depots& depots) {
  constexpr double third = 1.0 / 3;
  return math::pow(3 * depots.bolus_ml * um3_per_ml / (4 * math::pi), third);
}

}  // namespace anagen::skin
