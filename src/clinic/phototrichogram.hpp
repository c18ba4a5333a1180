#pragma once

#include <cstdint>
#include <span>

#include "clinic/detection.hpp"
#include "clinic/observed.hpp"
#include "follicle/hair.hpp"

namespace anagen::clinic {

/// A clipped patch, photographed again after the interval: what has grown is growing hair.
struct Phototrichogram {
  double area_cm2 = 1;
  double interval_days = 3;  ///< from clipping to the photograph
  Detection detection;
  double contrast_loss = 0;  ///< share of hairs that are too light to be seen, by clinic::contrast_loss
  double resolution_um =
      0;                ///< regrowth that the photograph can tell from none; also the length at which a new hair shows
  double count_cv = 0;  ///< spread of repeated readings of the count over its mean
};

/// What one phototrichogram says. Shares are NaN when no hair was seen.
struct PhototrichogramReading {
  double density_per_cm2 = 0;   ///< total, with reading noise
  double anagen_per_cm2 = 0;    ///< growing, with the same noise
  double anagen_share = 0;      ///< growing over total; catagen counts as not growing
  double telogen_share = 0;     ///< the rest
  std::int32_t hairs_seen = 0;  ///< before the reading noise
  std::int32_t growing_seen = 0;
};

/// Reads the patch whose follicles are `patch`, clipped at `clipped`.
///
/// A hair is known by its place in `patch` and its number in the trace: seen or missed once, it is so at every visit
/// and in every arm. Follicles must therefore keep their order. Hairs that fall out before the photograph are not
/// counted. docs/methods/clinic.md eqs. 9-11.
[[nodiscard]] PhototrichogramReading read(const Phototrichogram& instrument,
                                          std::span<const follicle::FollicleTrace> patch, Ticks clipped,
                                          const Observed& who);

}  // namespace anagen::clinic
