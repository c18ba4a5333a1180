#pragma once

#include <cstdint>

#include "evidence/lookup.hpp"

namespace anagen::skin {

/// How the film is put on.
enum class Rub : std::uint8_t { laid_on, massaged };

/// The openings of follicles as a reservoir: filled at once, drained over days, mostly outwards.
///
/// Source: docs/methods/skin/doors.md, eq. 3-4; evidence skin.opening.*
struct Openings {
  double ul_per_cm2 = 0;  ///< film that they hold
  double per_cm2 = 0;
  double radius_um = 0;
  double depth_um = 0;         ///< to which they are filled
  double residence_hours = 0;  ///< time constant of draining
  double transfer_share = 0;   ///< of what drains, into tissue; the rest leaves with the sebum

  friend bool operator==(const Openings&, const Openings&) = default;
};

[[nodiscard]] Openings openings(evidence::Lookup& lookup, Rub rub);

}  // namespace anagen::skin
