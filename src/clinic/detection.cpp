#include "clinic/detection.hpp"

#include <algorithm>

#include "core/math/exp_log.hpp"

namespace anagen::clinic {
namespace {

/// Standard normal deviates that are integrated over, and the step of Simpson's rule.
constexpr double deviates = 6;
constexpr int steps = 240;
/// Search for a duller d50: how far up, and how many halvings (to below 1e-12 um).
constexpr double search_um = 200;
constexpr int halvings = 60;

double diameter_at(const DiameterPart& part, double deviate) {
  return part.shape == DiameterShape::normal ? part.centre_um + part.spread * deviate
                                             : part.centre_um * math::exp(part.spread * deviate);
}

double seen_share_of(const Detection& detection, const DiameterPart& part) {
  const bool cut_at_zero = part.shape == DiameterShape::normal && part.spread > 0;
  const double first = cut_at_zero ? std::max(-deviates, -part.centre_um / part.spread) : -deviates;
  const double step = (deviates - first) / steps;
  double seen_mass = 0;
  double mass = 0;
  for (int i = 0; i <= steps; ++i) {
    const double z = first + step * i;
    const double simpson = i == 0 || i == steps ? 1 : (i % 2 == 1 ? 4 : 2);
    const double weight = simpson * math::exp(-z * z / 2);
    mass += weight;
    seen_mass += weight * seen(detection, diameter_at(part, z));
  }
  return seen_mass / mass;
}

}  // namespace

double seen(const Detection& detection, double diameter_um) {
  return 1 / (1 + math::exp(-(diameter_um - detection.d50_um) / detection.width_um));
}

double contrast_loss(double light_share, double loss_of_light) { return light_share * loss_of_light; }

double seen_share(const Detection& detection, std::span<const DiameterPart> hairs) {
  double seen_hairs = 0;
  double all = 0;
  for (const DiameterPart& part : hairs) {
    all += part.share;
    seen_hairs += part.share * seen_share_of(detection, part);
  }
  return all > 0 ? seen_hairs / all : 0;
}

Detection duller(const Detection& sharp, double ratio, std::span<const DiameterPart> hairs) {
  const double wanted = ratio * seen_share(sharp, hairs);
  Detection low = sharp;
  Detection high = sharp;
  high.d50_um += search_um;
  for (int i = 0; i < halvings; ++i) {
    const Detection middle{.d50_um = (low.d50_um + high.d50_um) / 2, .width_um = sharp.width_um};
    (seen_share(middle, hairs) >= wanted ? low : high) = middle;
  }
  return low;
}

}  // namespace anagen::clinic
