#pragma once

#include <cstdint>
#include <vector>

#include "clinic/shed_hairs.hpp"

namespace anagen::clinic::hairs {

/// A hair that grew `grown_days` at `um_per_day`, rested and was released on the morning of `released_day`.
inline follicle::Hair hair(double grown_days, std::int32_t released_day, float um_per_day = 350,
                           float diameter_um = 70) {
  constexpr Ticks rest = 100 * ticks_per_day;
  const Ticks released = released_day * ticks_per_day - ticks_per_day / 2;
  const Ticks growth_end = released - rest;
  return {.emerged = growth_end - static_cast<Ticks>(grown_days * ticks_per_day),
          .growth_end = growth_end,
          .loosened = released - ticks_per_day,
          .released = released,
          .diameter_um = diameter_um,
          .growth_um_per_day = um_per_day};
}

/// A hair that has grown since `age_days` before the start of the run and grows on for ten years.
inline follicle::Hair growing(double age_days, float um_per_day = 350, float diameter_um = 70) {
  constexpr Ticks ten_years = 3650 * ticks_per_day;
  return {.emerged = -static_cast<Ticks>(age_days * ticks_per_day),
          .growth_end = ten_years,
          .loosened = ten_years,
          .diameter_um = diameter_um,
          .growth_um_per_day = um_per_day};
}

/// One follicle for each hair.
inline std::vector<follicle::FollicleTrace> follicles(const std::vector<follicle::Hair>& hairs) {
  std::vector<follicle::FollicleTrace> out;
  for (const follicle::Hair& one : hairs) {
    out.push_back({{one}});
  }
  return out;
}

}  // namespace anagen::clinic::hairs
