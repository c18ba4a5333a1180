#pragma once

#include <span>

#include "clinic/observed.hpp"
#include "follicle/hair.hpp"

namespace anagen::clinic {

/// Growing hairs measured one by one: how fast each grows on a day, beside how thick it is.
struct HairGrowth {
  double residual_cv = 0;  ///< spread of growth between hairs of one thickness, over its mean
};

/// What a patch tells. NaN where there are too few hairs.
struct HairGrowthReading {
  double terminal_um_per_day = 0;  ///< mean of the growing hairs of at least follicle::terminal_from_um
  double vellus_um_per_day = 0;    ///< mean of those below follicle::vellus_below_um
  double vellus_ratio = 0;         ///< the second over the first
  double rank_correlation = 0;     ///< of growth with diameter over all growing hairs (Spearman)
};

/// Measures the hairs of `patch` that are in anagen at `t`. docs/methods/clinic/patch.md, section Growth of single
/// hairs.
///
/// A hair is known by its place in `patch` and its number in the trace, as in clinic::Phototrichogram.
[[nodiscard]] HairGrowthReading read(const HairGrowth& instrument, std::span<const follicle::FollicleTrace> patch,
                                     Ticks t, const Observed& who);

}  // namespace anagen::clinic
