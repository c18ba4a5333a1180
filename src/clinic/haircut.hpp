#pragma once

#include <optional>

#include "core/ticks.hpp"
#include "follicle/hair.hpp"

namespace anagen::clinic {

/// How a head is kept short: at every cut all that is longer than the kept length is taken down to it.
struct Haircut {
  std::optional<double> kept_um;  ///< absent: never cut
  double every_days = 56;         ///< from one cut to the next, above 0
  double phase_days = 0;          ///< a cut falls on this day of the run, and every `every_days` before and after it
};

/// What is left of a hair that is or was on a head.
struct CutHair {
  double length_um = 0;   ///< from the skin or the club to the end
  double cut_off_um = 0;  ///< taken off its tip so far
  /// Whether the end is the one that it was born with.
  [[nodiscard]] bool tip_kept() const { return cut_off_um <= 0; }
};

/// The last cut at or before `t`, in ticks of the run (negative before it).
[[nodiscard]] Ticks last_cut(const Haircut& haircut, Ticks t);

/// The hair at `t`, by its last cut: a cut takes off what had grown beyond the kept length until then
/// (docs/methods/clinic/haircut.md eq. 1).
///
/// A shed hair keeps the length that it had when it was released: ask for the tick of its release.
[[nodiscard]] CutHair cut_hair(const Haircut& haircut, const follicle::Hair& hair, Ticks t);

}  // namespace anagen::clinic
