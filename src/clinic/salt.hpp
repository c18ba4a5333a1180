#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "clinic/observed.hpp"
#include "clinic/patch_hairs.hpp"
#include "evidence/lookup.hpp"

namespace anagen::clinic {

/// The Severity of Alopecia Tool: hair that is lost, in percent of the scalp (docs/methods/clinic.md).
struct Salt {
  double seen_length_mm = 0;  ///< shorter hairs count as lost
  double grain_percent = 1;   ///< to which a reader rounds the loss of a part of the scalp
  double reader_sd = 0;       ///< of a part that has lost half of its hair [percentage points]
};

/// Source: evidence instrument.salt.*.
[[nodiscard]] Salt salt_from(evidence::Lookup& lookup);

/// How much of the scalp each part is in SALT: top, both sides, back. They add up to 1.
struct SaltAreas {
  double top = 0;
  double sides = 0;
  double back = 0;
};
[[nodiscard]] SaltAreas salt_areas_from(evidence::Lookup& lookup);

/// A part of the scalp: some of its terminal follicles, and the same had nothing disturbed them.
struct SaltPart {
  double weight = 0;  ///< of its area
  std::span<const follicle::FollicleTrace> now;
  std::span<const follicle::FollicleTrace> own;
};

/// Hairs that a reader sees at `t`.
[[nodiscard]] double hairs_seen(const Salt& instrument, std::span<const follicle::FollicleTrace> follicles, Ticks t);

/// The score at `t`, 0 to 100: the loss of each part against the person's own full head, read with an error that is
/// largest at half and none at the ends, rounded, and weighted by area. `day` is that of the run.
[[nodiscard]] double read(const Salt& instrument, std::span<const SaltPart> parts, Ticks t, const Observed& who,
                          std::int32_t day);

}  // namespace anagen::clinic
