#pragma once

#include <span>

#include "clinic/shed_hairs.hpp"

namespace anagen::clinic {

/// What a ruler and a lens find in a handful of shed hairs. NaN where there is nothing to tell it from.
struct ShedLengthReading {
  double mean_um = 0;      ///< of all
  double tip_share = 0;    ///< share of those that were never cut
  double uncut_um = 0;     ///< mean of those
  double uncut_sd_um = 0;  ///< and their standard deviation; needs two
  double uncut_skew = 0;   ///< third central moment over the cube of the second's root; needs three
};

/// Measures the hairs (docs/methods/clinic/shed_hairs.md).
[[nodiscard]] ShedLengthReading measure_lengths(std::span<const HandHair> hairs);

}  // namespace anagen::clinic
