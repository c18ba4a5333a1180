#include "skin/depth_profile.hpp"

#include <cmath>

namespace anagen::skin {

namespace {

/// Share of a ball below a height over its middle, times the cube of its radius, times 4.
double four_cap(double radius, double height) {
  const double h = std::clamp(height, -radius, radius);
  return 2 * radius * radius * radius + 3 * radius * radius * h - h * h * h;
}

}  // namespace

double cone_share_above(double cone_um, double depth_um) {
  const double left = 1 - even_share_above(0, cone_um, depth_um);
  return 1 - left * left * left;
}

double shell_share_above(double middle_um, double inner_um, double outer_um, double depth_um) {
  const double high = depth_um - middle_um;
  const double low = -depth_um - middle_um;
  const double within =
      (four_cap(outer_um, high) - four_cap(outer_um, low)) - (four_cap(inner_um, high) - four_cap(inner_um, low));
  const double whole = 4 * (outer_um - inner_um) * (outer_um * outer_um + outer_um * inner_um + inner_um * inner_um);
  return std::clamp(within / whole, 0.0, 1.0);
}

}  // namespace anagen::skin
