#pragma once

#include <array>
#include <span>
#include <vector>

#include "follicle/phase.hpp"

namespace anagen::follicle {

/// All that acts on one class of follicles, day by day. Index 0 is the first day of the run; an empty vector means
/// "undisturbed throughout". Causes and treatments each make one; `compose` joins them by one written rule.
struct Drive {
  /// Speed of the internal clock of each phase, 1 = undisturbed. A speed of 5 on anagen brings its end five times
  /// nearer a day.
  std::array<std::vector<double>, phase_count> clock_speed;
  /// Additional hazard of ending anagen early, whatever its age [1/day].
  std::vector<double> premature_catagen_per_day;
  /// Multiplier on the odds of an empty interval (kenogen) after a shed.
  std::vector<double> empty_odds;
  /// Shift of the target size of a new cycle [natural log of diameter].
  std::vector<double> target_size_shift;
  /// Multiplier on how fast a new cycle moves to its target size.
  std::vector<double> size_rate;
  /// Additional hazard of losing a growing hair at once, whatever its age: it breaks in a dystrophic bulb or slips out
  /// of it within days, as under chemotherapy, and the follicle stands empty [1/day].
  std::vector<double> dystrophic_release_per_day;
  /// Multiplier on the growth of every growing hair [1 = undisturbed]; neither its thickness nor how long it grows
  /// follows.
  std::vector<double> growth_rate;
  /// Multiplier on the quality of the fibre made on a day, above 0 [1 = healthy]. The engines pass it by: it shows in
  /// what a hair bears (`weakest_place`).
  std::vector<double> fibre_quality;

  friend bool operator==(const Drive&, const Drive&) = default;
};

/// Joins two drives: speeds, odds, size rates, growth rates and qualities multiply; hazards and size shifts add. The
/// order of the two does not matter, and an undisturbed drive changes nothing (docs/methods/drive.md).
[[nodiscard]] Drive compose(const Drive& a, const Drive& b);

/// Joins any number of drives at once; their order does not change a bit of the result. Join all that act on a class
/// in one call: joining pair after pair may round differently.
[[nodiscard]] Drive compose(std::span<const Drive> drives);
[[nodiscard]] Drive compose(std::span<const Drive* const> drives);

/// The drive with a share of its strength left on each day, 1 = all of it and 0 = none: factors to the power of the
/// share, hazards and shifts times the share (docs/methods/drive.md, eq. 3).
///
/// Contract: a share for each day of the drive, within [0, 1].
[[nodiscard]] Drive weakened(Drive drive, std::span<const double> left);

/// Whether the drive leaves every follicle alone.
[[nodiscard]] bool undisturbed(const Drive& drive);

}  // namespace anagen::follicle
