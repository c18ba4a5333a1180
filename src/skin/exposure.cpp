#include "skin/exposure.hpp"

#include <algorithm>
#include <cstddef>

namespace anagen::skin {

double ExposureAround::at(double distance) const {
  if (amount_h_per_ml.empty()) {
    return 0;
  }
  const auto beyond = std::ranges::upper_bound(distance_um, distance);
  if (beyond == distance_um.begin()) {
    return amount_h_per_ml.front();
  }
  if (beyond == distance_um.end()) {
    return amount_h_per_ml.back();
  }
  const auto i = static_cast<std::size_t>(beyond - distance_um.begin());
  const double part = (distance - distance_um[i - 1]) / (distance_um[i] - distance_um[i - 1]);
  return amount_h_per_ml[i - 1] + part * (amount_h_per_ml[i] - amount_h_per_ml[i - 1]);
}

}  // namespace anagen::skin
