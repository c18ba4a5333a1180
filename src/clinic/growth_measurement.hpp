#pragma once

#include <span>

#include "clinic/patch_hairs.hpp"

namespace anagen::clinic {

/// How fast hairs grow, read one by one from their lengths at two times, and how thick they are.
struct GrowthMeasurement {
  double interval_days = 3;
  Sight sight;
  double resolution_um = 0;  ///< a hair that gained less counts as resting and is left out
  double ratio = 1;          ///< what the method reads over what is grown
  DiameterScale diameter;
  double residual_cv = 0;        ///< spread of growth between hairs of one thickness, over its mean
  double vellus_below_um = 30;   ///< read diameter below which a hair is vellus
  double terminal_from_um = 40;  ///< and from which it is terminal
};

/// Mean gain of the growing hairs [um/day]; NaN where there are too few hairs.
struct GrowthReading {
  double um_per_day = 0;
  double thin_um_per_day = 0;   ///< of hairs of 30 to 60 um
  double thick_um_per_day = 0;  ///< of hairs of 60 um and more
  double terminal_um_per_day = 0;
  double vellus_um_per_day = 0;
  double vellus_ratio = 0;      ///< the second over the first
  double rank_correlation = 0;  ///< of gain with diameter as read, hair by hair (Spearman)
};

/// Reads from `t` to the end of the interval the hairs that stand at both times (docs/methods/clinic/patch.md eq. 9).
[[nodiscard]] GrowthReading read(const GrowthMeasurement& instrument, std::span<const follicle::FollicleTrace> patch,
                                 Ticks t, const Observed& who, const Sitting& sitting = {});

}  // namespace anagen::clinic
