#pragma once

#include <cstdint>
#include <vector>

namespace anagen::bench {

/// The least that any engine of this kind must do: roll the dice, look up a dwell, count it (docs/performance.md).
///
/// 100,000 follicles of 4 blocks of 4 dice, in batches of 256 with the 128-bit dice; every die makes a dwell by 64-bit
/// interpolation in one of four tables and one increment. All speeds are told as multiples of its time per increment.
class Floor {
 public:
  static constexpr int follicles = 100'000;
  static constexpr int blocks = 4;

  Floor();

  /// One pass; gives a sum over the counts.
  std::uint64_t run();

  [[nodiscard]] static constexpr double turns() { return 4.0 * follicles * blocks; }

 private:
  static constexpr int dwells = 4;
  static constexpr int slots = 4096;
  std::vector<std::vector<std::int32_t>> knots_;
  std::vector<std::uint32_t> counts_;
};

}  // namespace anagen::bench
