#include "clinic/shed_scale.hpp"

#include <algorithm>

#include "core/math/exp_log.hpp"
#include "random/normal.hpp"

namespace anagen::clinic {

std::array<double, ShedScale::pictures - 1> geometric_limits(double first, double step) {
  std::array<double, ShedScale::pictures - 1> limits{};
  double limit = first;
  for (double& place : limits) {
    place = limit;
    limit *= step;
  }
  return limits;
}

std::int32_t chosen_picture(const ShedScale& scale, double hairs, std::int32_t day, const Observed& who) {
  const random::Block dice = random::roll(reading_dice(who, day));
  const double seen = hairs * math::exp(scale.error_sd_ln * random::standard_normal(random::open_unit(dice[0])));
  const auto passed =
      std::count_if(scale.limits.begin(), scale.limits.end(), [&](double limit) { return seen >= limit; });
  return 1 + static_cast<std::int32_t>(passed);
}

}  // namespace anagen::clinic
