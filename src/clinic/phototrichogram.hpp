#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "clinic/count_noise.hpp"
#include "clinic/patch_hairs.hpp"

namespace anagen::clinic {

/// Limits of thickness by which counts are told [um] (`vanneste_2020_combined`).
inline constexpr std::array<double, 4> thickness_limits_um = {20, 30, 40, 50};

/// A clipped patch, photographed again after the interval: what has grown is growing hair.
struct Phototrichogram {
  double area_cm2 = 1;
  double interval_days = 3;  ///< from clipping to the photograph
  Sight sight;
  double resolution_um =
      0;  ///< regrowth that the photograph can tell from none; also the length at which a new hair shows
  CountNoise noise;
  double growth_overlooked = 0;  ///< share of the growing hairs that are called resting all the same
  DiameterScale diameter;        ///< by which hairs are told apart as thick or thin
};

/// What one phototrichogram says. Shares are NaN when no hair was seen.
struct PhototrichogramReading {
  double density_per_cm2 = 0;   ///< total, with reading noise
  double anagen_per_cm2 = 0;    ///< growing, with the same noise
  double anagen_share = 0;      ///< growing over total; catagen counts as not growing
  double telogen_share = 0;     ///< the rest
  std::int32_t hairs_seen = 0;  ///< before the reading noise
  std::int32_t growing_seen = 0;
  /// With the same noise, per cm2: hairs at least as thick as each of `thickness_limits_um`, growing and not.
  std::array<double, thickness_limits_um.size()> anagen_from{};
  std::array<double, thickness_limits_um.size()> telogen_from{};
  double nano_per_cm2 = 0;  ///< thinner than the first limit
};

/// Reads the patch whose follicles are `patch`, clipped at `clipped`.
///
/// A hair is known by its place in `patch` and its number in the trace: seen or missed once, it is so at every visit
/// and in every arm. Follicles must therefore keep their order. Hairs that fall out before the photograph are not
/// counted. docs/methods/clinic.md eqs. 9-11.
[[nodiscard]] PhototrichogramReading read(const Phototrichogram& instrument,
                                          std::span<const follicle::FollicleTrace> patch, Ticks clipped,
                                          const Observed& who, const Sitting& sitting = {});

}  // namespace anagen::clinic
