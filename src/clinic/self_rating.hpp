#pragma once

#include <cstdint>

#include "clinic/global_photograph.hpp"
#include "clinic/stage.hpp"

namespace anagen::clinic {

/// What a person says of her own head: points against the baseline, and the stage at which she sees herself.
struct SelfRating {
  Comparison looks;
  StageScale scale;
  double stage_bias = 0;      ///< by which she sees herself further gone [grades]
  double stage_error_sd = 0;  ///< of one answer [grades]
};

/// One answer.
struct SelfAnswer {
  std::int32_t points = 0;  ///< -3 to 3
  std::int32_t stage = 1;
};

/// The answer on `day`; `cover` is that of her head, of which `looks` shows a part. docs/methods/clinic/staging.md
/// eqs. 6-7.
[[nodiscard]] SelfAnswer read(const SelfRating& person, double cover_before, const HeadCover& cover, std::int32_t day,
                              double hope, const Observed& who);

}  // namespace anagen::clinic
