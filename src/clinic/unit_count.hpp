#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "clinic/patch_hairs.hpp"

namespace anagen::clinic {

/// A photographed patch on which follicular units are told apart and the hairs of each are counted.
struct UnitCount {
  double area_cm2 = 1;
  Sight sight;
  double resolution_um = 0;  ///< shortest hair that the photograph shows
  double count_cv = 0;       ///< spread of repeated readings over their mean
};

/// What one unit count says. Shares and hairs per unit are NaN when no unit was seen.
struct UnitCountReading {
  static constexpr std::size_t sizes = 5;
  double units_per_cm2 = 0;           ///< with reading noise
  double hairs_per_cm2 = 0;           ///< with the same noise
  double hairs_per_unit = 0;          ///< over the units seen
  std::array<double, sizes> share{};  ///< of the units seen, those with 1, 2, 3, 4, and 5 or more hairs
};

/// Which follicle of a patch lies in which unit.
struct UnitsSeen {
  std::span<const std::uint32_t> unit_of;  ///< one a follicle, as the patch has them
  std::uint32_t whole = 0;                 ///< units up to this number lie wholly on the patch
};

/// Reads the patch whose follicles are `patch` at `photographed`.
///
/// A unit is seen by the hairs it shows: one whose follicles are all empty, or bear hairs too thin or too short to be
/// seen, is not counted. Units that the border cuts are left out of units and shares; their hairs are counted.
/// A hair seen once is seen at every visit and in every arm. docs/methods/clinic/patch.md eq. 15.
[[nodiscard]] UnitCountReading read(const UnitCount& instrument, std::span<const follicle::FollicleTrace> patch,
                                    const UnitsSeen& units, Ticks photographed, const Observed& who);

}  // namespace anagen::clinic
