#pragma once

#include <cstdint>

#include "clinic/observed.hpp"
#include "clinic/stage_scale.hpp"

namespace anagen::clinic {

/// Two raters who give a photographed head its stage. Each errs on the latent stage before it is cut into grades.
struct Stage {
  StageScale scale;
  double error_sd = 0;     ///< of one rating [grades]
  double rater_share = 0;  ///< of the variance of that error: what a rater always leans to, the same on every head
};

/// The stage of one head at one visit.
struct StageReading {
  std::int32_t truth = 1;   ///< without any error
  std::int32_t first = 1;   ///< by the first rater, who comes at every visit
  std::int32_t second = 1;  ///< by the second, independent of the first
};

/// docs/methods/clinic/staging.md eqs. 1-2.
[[nodiscard]] StageReading read(const Stage& instrument, const HeadCover& cover, std::int32_t day, const Observed& who);

/// The error of one rating that makes two raters agree by `icc` in (0, 1) on heads that differ by `spread` grades:
/// its square is spread^2 (1 - icc) / icc, less the 1/12 that rounding to whole grades adds by itself; never below 0.
/// Units: grades. docs/methods/clinic/staging.md eq. 3.
[[nodiscard]] double rating_error_sd(double spread, double icc);

}  // namespace anagen::clinic
