#pragma once

#include <cstdint>
#include <span>

#include "clinic/patch_hairs.hpp"

namespace anagen::clinic {

/// Clubs that come with a gentle pull at every hair of an area.
struct ExogenSampling {
  double area_cm2 = 1;
  std::int32_t samplings = 1;  ///< in a row at one visit
  double take = 0;             ///< share of the loose clubs that one sampling takes
};

struct ExogenReading {
  double taken_per_cm2 = 0;  ///< by all samplings of the visit
  double first_share = 0;    ///< of the taken, those of the first sampling; NaN when none came
  double mean_diameter_um = 0;
  double standing_diameter_um = 0;  ///< mean of all hairs of the area, taken or not
};

/// Samples at `t`. Each loose club comes in the first sampling with the chance `take`, else in the next, and so on
/// (docs/methods/clinic/patch.md eq. 13).
///
/// Assumes: what was taken is not missed at a later visit; a loose club leaves by itself within weeks.
[[nodiscard]] ExogenReading read(const ExogenSampling& instrument, std::span<const follicle::FollicleTrace> patch,
                                 Ticks t, const Observed& who, const Sitting& sitting = {});

}  // namespace anagen::clinic
