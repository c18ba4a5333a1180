#pragma once

#include <cstdint>

#include "random/dice.hpp"
#include "skin/reach.hpp"

namespace anagen::skin {

/// Where and how wide the target is.
struct Target {
  double depth_um = 0;
  double radius_um = 0;
};

/// What one session is expected to bring within reach of one follicle.
struct ExpectedHits {
  double channels = 0;  ///< mean number, Poisson
  double depots = 0;    ///< mean number, Poisson
  double opening = 0;   ///< chance that it is reached through its own opening

  /// Chance of at least one hit, in [0, 1].
  [[nodiscard]] double chance() const;
};

/// The hits of a follicle at a random place of the treated skin.
///
/// A channel counts when it passes within its reach and the radius of the target, and goes deep enough; a depot when
/// the ball of its reach does, at the depth of the target; an opening when it is filled deep enough. Source:
/// docs/methods/skin/hits.md, eq. 1-2
[[nodiscard]] ExpectedHits expected_hits(const Reach& reach, const Target& target);

/// Chance of at least one hit in `sessions` independent sessions (eq. 4); sessions not negative.
[[nodiscard]] double chance_after(double chance_of_one, int sessions);

/// Which follicle in which session; together the address of its dice.
struct HitAddress {
  std::uint64_t seed = 0;
  std::uint32_t subject = 0;
  std::uint16_t group = 0;  ///< class of follicles
  std::uint32_t follicle = 0;
  std::uint32_t session = 0;
};

/// What one session did bring within reach of one follicle.
struct Hits {
  std::int64_t channels = 0;
  std::int64_t depots = 0;
  bool opening = false;

  [[nodiscard]] bool any() const { return channels > 0 || depots > 0 || opening; }
  friend bool operator==(const Hits&, const Hits&) = default;
};

/// Throws the dice of one follicle in one session. Nothing expected, nothing hit.
[[nodiscard]] Hits draw_hits(const ExpectedHits& expected, const HitAddress& address);

/// Mean exposure at the near side of a follicle that one channel hit [amount h/mL] (eq. 5).
///
/// The channel lies anywhere within reach, evenly; `around` is the exposure around it.
[[nodiscard]] double exposure_of_hit(const ExposureAround& around, const Reach& reach, double target_radius_um);

}  // namespace anagen::skin
