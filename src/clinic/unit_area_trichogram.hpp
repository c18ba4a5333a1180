#pragma once

#include <cstdint>
#include <span>

#include "clinic/patch_hairs.hpp"

namespace anagen::clinic {

/// Every hair of an area plucked, its root told and its shaft measured: the count that misses no thin hair.
struct UnitAreaTrichogram {
  double area_cm2 = 1;
  DiameterScale diameter;
  double terminal_from_um = 40;
  double meaningful_from_mm = 30;  ///< a meaningful hair is terminal and at least as long
};

/// Hairs per cm2 and shares; shares and means are NaN when there was no hair.
struct UnitAreaReading {
  double density_per_cm2 = 0;
  double terminal_per_cm2 = 0;    ///< at least terminal_from_um thick
  double meaningful_per_cm2 = 0;  ///< those of them that are long as well
  double thin_share = 0;          ///< not terminal
  double anagen_share = 0;
  double mean_diameter_um = 0;
};

/// Plucks and measures at `t`; lengths are those of hair that was never cut (docs/methods/clinic/patch.md eq. 7).
[[nodiscard]] UnitAreaReading read(const UnitAreaTrichogram& instrument, std::span<const follicle::FollicleTrace> patch,
                                   Ticks t, const Observed& who, const Sitting& sitting = {});

}  // namespace anagen::clinic
