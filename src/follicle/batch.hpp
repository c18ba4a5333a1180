#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/ticks.hpp"
#include "follicle/description.hpp"
#include "random/fours.hpp"
#include "random/lanes.hpp"

namespace anagen::follicle {

inline constexpr int batch_lanes = 256;

/// One value for each follicle of a batch, and room for a group of four beyond. Not set to zero when made.
template <class T>
struct Lanes {
  std::array<T, batch_lanes + random::lane_group> values;

  [[nodiscard]] T* data() { return values.data(); }
  [[nodiscard]] const T* data() const { return values.data(); }
  [[nodiscard]] T& operator[](int lane) { return values[static_cast<std::size_t>(lane)]; }
  [[nodiscard]] const T& operator[](int lane) const { return values[static_cast<std::size_t>(lane)]; }
};

using Dice = std::array<Lanes<std::uint32_t>, 4>;

/// What differs between the arms of a batch.
struct ArmLanes {
  Lanes<Ticks> at;          ///< where the follicle stands in time; cut at the limit
  Lanes<Ticks> emerged;     ///< of its hair
  Lanes<Ticks> growth_end;  ///< of its hair
  Lanes<std::int32_t> size;
  Lanes<std::int32_t> lost;  ///< -1 where the growing hair was lost at once; only in arms with such a hazard
};

/// Follicles that all stand in the same cycle number, and the dice of that cycle.
///
/// Loops run over whole groups of four: the spare lanes behind `count` stand at the limit, so that all they do falls
/// into the slot beyond the run.
struct Batch {
  int count = 0;
  Lanes<std::uint32_t> follicle;
  Dice entry;  ///< dice of the anagen entry
  std::vector<ArmLanes> arms;
  Lanes<std::int32_t> begins;  ///< phase at time 0
  Lanes<Ticks> left;           ///< of the dwell in progress at time 0

  [[nodiscard]] int padded() const { return padded(count); }
  [[nodiscard]] static int padded(int lanes) { return (lanes + random::lane_group - 1) & -random::lane_group; }
};

/// Rolls the dice of one purpose and cycle for `n` lanes of `follicle`.
inline void roll(const CompiledGroup& group, random::Purpose purpose, std::uint32_t cycle,
                 const Lanes<std::uint32_t>& follicle, int n, Dice& dice) {
  const auto address = random::lane_address({group.seed, group.subject, 0, cycle, group.group, purpose});
  random::roll_lanes(address, follicle.data(), n, dice[0].data(), dice[1].data(), dice[2].data(), dice[3].data());
}

}  // namespace anagen::follicle
