#pragma once

#include <cstdint>
#include <vector>

#include "clinic/observed.hpp"
#include "core/ticks.hpp"
#include "follicle/hair.hpp"

namespace anagen::clinic::patches {

inline constexpr Ticks day = ticks_per_day;

/// Sees every hair.
inline constexpr double all_seen_um = -1000;

inline follicle::Hair growing(float um) {
  return {.emerged = -400 * day,
          .growth_end = 400 * day,
          .loosened = 500 * day,
          .released = 510 * day,
          .diameter_um = um,
          .growth_um_per_day = 400};
}

inline follicle::Hair resting(float um) {
  return {.emerged = -800 * day,
          .growth_end = -60 * day,
          .loosened = 70 * day,
          .released = 80 * day,
          .diameter_um = um,
          .growth_um_per_day = 400};
}

inline follicle::Hair loose(float um) {
  follicle::Hair hair = resting(um);
  hair.loosened = -5 * day;
  return hair;
}

inline std::vector<follicle::FollicleTrace> patch_of(const std::vector<follicle::Hair>& hairs) {
  std::vector<follicle::FollicleTrace> patch;
  for (const follicle::Hair& hair : hairs) {
    patch.push_back({{hair}});
  }
  return patch;
}

/// `growing_hairs` that grow and then `resting_hairs` that rest, all of one thickness.
inline std::vector<follicle::FollicleTrace> mixed(std::size_t growing_hairs, std::size_t resting_hairs, float um) {
  std::vector<follicle::Hair> hairs(growing_hairs, growing(um));
  hairs.insert(hairs.end(), resting_hairs, resting(um));
  return patch_of(hairs);
}

inline Observed head(std::uint32_t subject, InstrumentKind kind) {
  return {.seed = 5, .subject = subject, .kind = kind, .serial = 0};
}

}  // namespace anagen::clinic::patches
