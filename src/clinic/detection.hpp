#pragma once

#include <cstdint>
#include <span>

namespace anagen::clinic {

/// How an instrument sees hairs of different thickness: P(seen) = 1 / (1 + exp(-(d - d50) / width)).
///
/// docs/methods/clinic.md eq. 9. Crossing and close hairs are not lost apart from that; light ones by contrast_loss.
struct Detection {
  double d50_um = 25;   ///< diameter seen half the time
  double width_um = 4;  ///< above 0
};

/// Share of the hairs of diameter `diameter_um` that the instrument sees.
[[nodiscard]] double seen(const Detection& detection, double diameter_um);

/// Share of a person's hairs that a photograph loses for want of contrast, whatever their thickness.
///
/// `light_share` of her hairs, in [0, 1], have little pigment; of these `loss_of_light`, in [0, 1], are lost
/// (evidence instrument.detection.light_hair_loss). docs/methods/clinic.md eq. 9b.
[[nodiscard]] double contrast_loss(double light_share, double loss_of_light);

/// Shape of the diameters of one part of a scalp's hairs.
enum class DiameterShape : std::uint8_t {
  normal,     ///< truncated: centre = mean, spread = SD, both before the cut [um]
  lognormal,  ///< centre = median [um], spread = SD of the natural log
};

/// One part of the visible hairs: the terminal ones, or the vellus ones.
struct DiameterPart {
  DiameterShape shape = DiameterShape::normal;
  double share = 1;  ///< weight of the part; weights need not sum to 1
  double centre_um = 65;
  double spread = 13;
};

/// Share of all hairs that the instrument reads, given how thick they are: the bridge between follicles and a count.
///
/// Normal parts are cut at 0 and at six spreads from the centre. Numeric integration, the same bits everywhere; 0 for
/// parts without weight.
[[nodiscard]] double seen_share(const Detection& detection, std::span<const DiameterPart> hairs);

/// The d50 at which an instrument reads `ratio` times what `sharp` reads on the same hairs, ratio in (0, 1]; the width
/// stays. Found by bisection between the d50 of `sharp` and `sharp` plus 200 um.
[[nodiscard]] Detection duller(const Detection& sharp, double ratio, std::span<const DiameterPart> hairs);

}  // namespace anagen::clinic
