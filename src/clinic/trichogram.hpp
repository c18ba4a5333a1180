#pragma once

#include <cstdint>
#include <span>

#include "clinic/patch_hairs.hpp"

namespace anagen::clinic {

/// Hairs plucked with a forceps, their roots told apart under the microscope.
struct Trichogram {
  std::int32_t hairs = 50;
  Sight sight;              ///< which hairs the forceps takes hold of
  double catagen_days = 0;  ///< for how long after growth a root still looks like catagen
};

/// Shares of the hairs plucked; NaN when there were none.
struct TrichogramReading {
  std::int32_t plucked = 0;
  double anagen_share = 0;
  double catagen_share = 0;
  double telogen_share = 0;  ///< clubs, held and loose ones among them
};

/// Plucks at `t`; hairs are drawn by lot among those that are taken hold of, so the share of n hairs has the binomial
/// spread of a sample without replacement (docs/methods/clinic/patch.md eq. 6).
///
/// Assumes: the plucked hairs are missed by nobody: what is plucked is not taken from later visits.
[[nodiscard]] TrichogramReading read(const Trichogram& instrument, std::span<const follicle::FollicleTrace> patch,
                                     Ticks t, const Observed& who, const Sitting& sitting = {});

}  // namespace anagen::clinic
