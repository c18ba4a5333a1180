#pragma once

#include <cstdint>

#include "evidence/lookup.hpp"
#include "follicle/phase.hpp"

namespace anagen::skin {

/// The part of a follicle that has to be reached.
enum class Part : std::uint8_t { papilla, bulge };

/// From where to where a depth lies among follicles, evenly [um].
struct DepthRange {
  double low_um = 0;
  double high_um = 0;

  [[nodiscard]] double at(double u) const { return low_um + u * (high_um - low_um); }
};

/// How deep follicles lie, and how near something must pass.
///
/// Source: docs/methods/skin/hits.md, eq. 3; evidence skin.target.*
struct TargetLaw {
  DepthRange resting;  ///< papilla of a resting, empty or miniaturised follicle
  DepthRange bulge;
  DepthRange bulb;  ///< papilla of a terminal follicle in anagen
  double radius_um = 0;
};

[[nodiscard]] TargetLaw target_law(evidence::Lookup& lookup);

/// How deep the part lies in a follicle of a phase and a size [um].
///
/// `size` runs from 0, miniaturised, to 1, terminal; `u` in [0, 1] is the follicle's own place in the range. Anagen of
/// a size in between lies in between, catagen halfway up to the resting place; the bulge does not move.
/// Contract: size and u within [0, 1].
[[nodiscard]] double target_depth_um(const TargetLaw& law, Part part, follicle::Phase phase, double size, double u);

}  // namespace anagen::skin
