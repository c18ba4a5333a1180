#pragma once

#include <cstdint>
#include <span>

#include "clinic/patch_hairs.hpp"

namespace anagen::clinic {

/// Punches of skin cut across, their follicles counted by size and phase.
struct Biopsy {
  double diameter_mm = 4;
  std::int32_t punches = 1;
  double scale = 1;     ///< follicles counted in tissue over those in the same area of living skin
  double scale_sd = 0;  ///< between people
  double terminal_from_um = 30;
};

/// Per punch, as a mean over the punches; shares and ratios are NaN where there is nothing to divide by.
struct BiopsyReading {
  double follicles = 0;
  double terminal = 0;
  double vellus = 0;
  double terminal_over_vellus = 0;
  double anagen_share = 0;  ///< of the terminal follicles; empty ones count as resting
};

/// Area of one punch [cm2].
[[nodiscard]] double punch_area_cm2(const Biopsy& instrument);

/// The person's own scale: follicles in her sections over those in living skin, from normal dice cut at a tenth
/// (docs/methods/clinic/patch.md eq. 12).
[[nodiscard]] double scale_of(const Biopsy& instrument, const Observed& who);

/// Reads tissue taken at `t`; `patch` holds the follicles of all punches together, empty ones among them.
[[nodiscard]] BiopsyReading read(const Biopsy& instrument, std::span<const follicle::FollicleTrace> patch, Ticks t);

}  // namespace anagen::clinic
