#pragma once

#include <cstdint>
#include <span>

#include "clinic/shed_hairs.hpp"
#include "follicle/fibre.hpp"

namespace anagen::clinic {

/// How the thickness of a hair in the hand is read.
enum class DiameterMethod : std::uint8_t {
  caliper,  ///< between the jaws of a micrometer, across both axes
  imaging   ///< on an image, where the hair lies flat and shows its long axis
};

/// Hairs measured one by one at a fixed distance from the skin end.
struct DiameterTest {
  DiameterMethod method = DiameterMethod::caliper;
  std::int32_t hairs = 30;
  double place_um = 10000;  ///< from the skin end
  follicle::FibreProfile profile;
  double axis_ratio = 1;     ///< long over short axis of the mean hair, at least 1
  double axis_ratio_sd = 0;  ///< between hairs
  double imaging_ratio = 1;  ///< what imaging reads of the mean hair, over the caliper
};

/// Long and short axis of a hair's cross-section [um], an ellipse as large as the circle of its diameter.
struct Axes {
  double minor_um = 0;
  double major_um = 0;
};

/// The axes of a hair that is `diameter_um` thick where it is measured; its roundness is its own for life.
[[nodiscard]] Axes axes_of(const DiameterTest& test, double diameter_um, const HandHair& hair, const Observed& who);

/// Means over the hairs measured; NaN without any. Imaging does not see the axes apart.
struct DiameterReading {
  std::int32_t hairs = 0;
  double mean_um = 0;
  double minor_um = 0;
  double major_um = 0;
};

/// Measures `test.hairs` of `hairs`, those too short to have the place left out
/// (docs/methods/clinic/single_fibres.md eqs. 2 and 3).
[[nodiscard]] DiameterReading read(const DiameterTest& test, std::span<const HandHair> hairs, const Observed& who);

}  // namespace anagen::clinic
