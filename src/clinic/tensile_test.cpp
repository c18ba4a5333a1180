#include "clinic/tensile_test.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "random/normal.hpp"

namespace anagen::clinic {
namespace {

constexpr double not_observed = std::numeric_limits<double>::quiet_NaN();

/// What a fibre has of a property over the mean of its head: normal, cut at three standard deviations.
double fibre_factor(double sd, std::uint32_t die) {
  constexpr double reach_sds = 3;
  constexpr double least = 0.05;  // a fibre bears something
  return sd > 0 ? random::truncated_normal(1, sd, std::max(least, 1 - reach_sds * sd), 1 + reach_sds * sd,
                                           random::open_unit(die))
                : 1;
}

std::vector<HandHair> long_enough(std::span<const HandHair> hairs, double gauge_um) {
  std::vector<HandHair> out;
  std::copy_if(hairs.begin(), hairs.end(), std::back_inserter(out),
               [&](const HandHair& hair) { return hair.cut.length_um >= gauge_um; });
  return out;
}

}  // namespace

TensileReading read(const TensileTest& test, std::span<const HandHair> hairs, std::span<const double> quality_per_day,
                    const Observed& who) {
  TensileReading reading;
  double squares = 0;
  for (const HandHair& one : picked(long_enough(hairs, test.gauge_um), static_cast<std::size_t>(test.hairs), 0, who)) {
    const random::Block dice = random::roll(hair_dice(who, one.follicle, one.number));
    const double skin_um = one.cut.cut_off_um + one.cut.length_um;
    const follicle::Break weakest = follicle::weakest_place(*one.hair, test.profile, test.strength, test.moisture,
                                                            quality_per_day, {skin_um - test.gauge_um, skin_um});
    const double bears = fibre_factor(test.stress_sd, dice[0]);
    const double stress = weakest.stress_mpa * bears;
    reading.hairs += 1;
    reading.stress_mpa += stress;
    squares += stress * stress;
    reading.force_gf += weakest.force_gf * bears;
    reading.extension_percent += weakest.extension_percent * fibre_factor(test.extension_sd, dice[1]);
    reading.modulus_gpa += test.modulus_gpa * fibre_factor(test.modulus_sd, dice[2]);
  }
  if (reading.hairs == 0) {
    return {0, not_observed, not_observed, not_observed, not_observed, not_observed};
  }
  const double n = reading.hairs;
  reading.stress_mpa /= n;
  reading.stress_sd_mpa =
      n > 1 ? std::sqrt(std::max(0.0, squares - n * reading.stress_mpa * reading.stress_mpa) / (n - 1)) : not_observed;
  reading.force_gf /= n;
  const bool dry = test.moisture == follicle::Moisture::dry;
  reading.extension_percent = dry ? reading.extension_percent / n : not_observed;
  reading.modulus_gpa = dry ? reading.modulus_gpa / n : not_observed;
  return reading;
}

}  // namespace anagen::clinic
