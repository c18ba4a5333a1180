#pragma once

#include <cstdint>
#include <optional>

#include "evidence/lookup.hpp"

namespace anagen::skin {

/// What carries the needles; a roller bends away from the skin and goes less deep.
enum class Device : std::uint8_t { stamp, pen, roller };

/// Whether something lies on the skin that keeps it moist.
enum class Cover : std::uint8_t { open, covered };

/// How a session of needling is done.
struct Needling {
  Device device = Device::stamp;
  std::optional<double> length_mm;  ///< of the needle; absent: the usual one
  std::optional<double> per_cm2;    ///< channels left by the session; absent: the usual density
  Cover cover = Cover::open;
  std::optional<double> age_multiplier;  ///< on the half-life of a pore; absent: its size is unknown, 1 is used
  double applied_after_hours = 0;        ///< from needling to the film, not negative
};

/// Channels as they are when the film is applied: cones that close from the mouth on.
///
/// Source: docs/methods/skin/doors.md, eq. 5-7; evidence skin.needle.*
struct Channels {
  double depth_um = 0;   ///< real, never the length of the needle
  double radius_um = 0;  ///< at the surface
  double per_cm2 = 0;
  double half_life_hours = 0;  ///< of the open cross-section
  double openness = 1;         ///< open share of the cross-section when the film comes
  double kept_share = 1;       ///< of what fills them, against bleeding

  friend bool operator==(const Channels&, const Channels&) = default;
};

[[nodiscard]] Channels channels(evidence::Lookup& lookup, const Needling& needling);

/// Volume of one whole channel [mL].
[[nodiscard]] double channel_ml(const Channels& channels);

/// What a channel holds at a depth over its mean: 3 at the mouth, 0 from its end on.
[[nodiscard]] double content_at(const Channels& channels, double depth_um);

/// Film that channels hold when it comes, after backflow [uL/cm2].
[[nodiscard]] double filled_ul_per_cm2(const Channels& channels);

}  // namespace anagen::skin
