#include "clinic/global_photograph.hpp"

#include <algorithm>
#include <cmath>

#include "random/normal.hpp"

namespace anagen::clinic {

double cover_shown(const HeadCover& weight, const HeadCover& cover) {
  double sum = 0;
  double all = 0;
  for (std::size_t region = 0; region < cover.size(); ++region) {
    sum += weight[region] * cover[region];
    all += weight[region];
  }
  return all > 0 ? sum / all : 1;
}

double change_in_points(const Comparison& looks, double cover_before, double cover_now) {
  return cover_before > 0 ? looks.points_per_change * (cover_now / cover_before - 1) : 0;
}

std::int32_t answer(const Comparison& looks, double points, double deviate, double hope) {
  constexpr double most = 3;
  constexpr double half = 0.5;
  const double felt = points + looks.error_sd * deviate + looks.expectation * hope;
  return static_cast<std::int32_t>(std::clamp(std::floor(felt + half), -most, most));
}

std::int32_t read(const Comparison& panel, double cover_before, double cover_now, std::int32_t day, double hope,
                  const Observed& who) {
  const random::Block dice = random::roll(reading_dice(who, day));
  return answer(panel, change_in_points(panel, cover_before, cover_now),
                random::standard_normal(random::open_unit(dice[0])), hope);
}

}  // namespace anagen::clinic
