#pragma once

#include <cstdint>
#include <span>

#include "clinic/shed_hairs.hpp"
#include "follicle/fibre.hpp"

namespace anagen::clinic {

/// Hairs pulled one by one until they break, at 65 % relative humidity or wet.
struct TensileTest {
  std::int32_t hairs = 50;
  double gauge_um = 30000;  ///< length between the jaws, taken at the end next to the skin
  follicle::Moisture moisture = follicle::Moisture::dry;
  follicle::FibreStrength strength;
  follicle::FibreProfile profile;
  double stress_sd = 0;     ///< between the fibres of one head, over the mean, at the moisture of the test
  double extension_sd = 0;  ///< the same for the extension
  double modulus_gpa = 0;
  double modulus_sd = 0;  ///< the same for the modulus
};

/// Means over the hairs that broke; NaN without any. Extension and modulus of wet hair are not known and NaN.
struct TensileReading {
  std::int32_t hairs = 0;
  double stress_mpa = 0;  ///< at the place that gave way
  double stress_sd_mpa = 0;
  double extension_percent = 0;
  double modulus_gpa = 0;
  double force_gf = 0;
};

/// Breaks `test.hairs` of `hairs`, those too short for the jaws left out. What a fibre bears is drawn once for its
/// life; how thick it is where it gives way follows its own profile, how sound the quality of the days on which it was
/// made (docs/methods/clinic/single_fibres.md eq. 1). `quality_per_day` as for follicle::weakest_place.
[[nodiscard]] TensileReading read(const TensileTest& test, std::span<const HandHair> hairs,
                                  std::span<const double> quality_per_day, const Observed& who);

}  // namespace anagen::clinic
