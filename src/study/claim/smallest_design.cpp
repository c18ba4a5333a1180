#include "study/claim/smallest_design.hpp"

#include <algorithm>
#include <cmath>

#include "core/contract.hpp"
#include "core/math/special.hpp"

namespace anagen::study {

std::uint32_t people_per_arm(double sd, double difference) {
  ANAGEN_EXPECT(difference != 0 && sd >= 0, "a difference to be found");
  constexpr double most = 4e9;
  const double z = math::normal_quantile(1 - design_alpha / 2) + math::normal_quantile(design_power);
  const double people = std::ceil(2 * z * z * sd * sd / (difference * difference));
  return static_cast<std::uint32_t>(std::clamp(people, 2.0, most));
}

}  // namespace anagen::study
