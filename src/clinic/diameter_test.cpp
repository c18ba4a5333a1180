#include "clinic/diameter_test.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "random/normal.hpp"

namespace anagen::clinic {

Axes axes_of(const DiameterTest& test, double diameter_um, const HandHair& hair, const Observed& who) {
  const double u = random::open_unit(random::roll(hair_dice(who, hair.follicle, hair.number))[0]);
  const double ratio = std::max(1.0, random::lognormal(test.axis_ratio, test.axis_ratio_sd / test.axis_ratio, u));
  const double root = std::sqrt(ratio);
  return {.minor_um = diameter_um / root, .major_um = diameter_um * root};
}

DiameterReading read(const DiameterTest& test, std::span<const HandHair> hairs, const Observed& who) {
  std::vector<HandHair> reachable;
  std::copy_if(hairs.begin(), hairs.end(), std::back_inserter(reachable),
               [&](const HandHair& hair) { return hair.cut.length_um >= test.place_um; });
  const bool imaged = test.method == DiameterMethod::imaging;
  const double long_axis_to_image = test.imaging_ratio / std::sqrt(test.axis_ratio);
  DiameterReading reading;
  for (const HandHair& one : picked(std::move(reachable), static_cast<std::size_t>(test.hairs), 0, who)) {
    const double from_tip_um = one.cut.cut_off_um + one.cut.length_um - test.place_um;
    const Axes axes = axes_of(test, follicle::diameter_at(*one.hair, test.profile, from_tip_um), one, who);
    reading.hairs += 1;
    reading.mean_um += imaged ? long_axis_to_image * axes.major_um : std::sqrt(axes.minor_um * axes.major_um);
    reading.minor_um += axes.minor_um;
    reading.major_um += axes.major_um;
  }
  constexpr double not_observed = std::numeric_limits<double>::quiet_NaN();
  const double n = reading.hairs;
  return {.hairs = reading.hairs,
          .mean_um = reading.hairs > 0 ? reading.mean_um / n : not_observed,
          .minor_um = reading.hairs > 0 && !imaged ? reading.minor_um / n : not_observed,
          .major_um = reading.hairs > 0 && !imaged ? reading.major_um / n : not_observed};
}

}  // namespace anagen::clinic
