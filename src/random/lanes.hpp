#pragma once

#include <cstdint>

#include "random/dice.hpp"
#include "random/fours.hpp"
#include "random/quantile_table.hpp"

// Dice and quantiles for many lanes at once: the same words and the same dwells as `roll` and `QuantileTable`. Arrays
// are padded to a whole number of lane groups.

namespace anagen::random {

/// The address of a batch of blocks that differ only in the follicle.
struct LaneAddress {
  std::uint32_t cycle = 0;
  std::uint32_t purpose_and_group = 0;
  std::uint32_t subject = 0;
  std::uint32_t key0 = 0;
  std::uint32_t key1 = 0;
};

[[nodiscard]] inline LaneAddress lane_address(const Address& a) {
  return {a.cycle, (static_cast<std::uint32_t>(a.group) << 16U) | static_cast<std::uint32_t>(a.purpose), a.subject,
          static_cast<std::uint32_t>(a.seed), static_cast<std::uint32_t>(a.seed >> 32U)};
}

/// Rolls one block for each of `n` follicles into four rows of dice, with the widest lanes that the machine has.
void roll_lanes(const LaneAddress& address, const std::uint32_t* follicle, int n, std::uint32_t* die0,
                std::uint32_t* die1, std::uint32_t* die2, std::uint32_t* die3);

/// The same with four lanes at a time on every machine: what the benchmark's floor is made of.
void roll_lanes_by_four(const LaneAddress& address, const std::uint32_t* follicle, int n, std::uint32_t* die0,
                        std::uint32_t* die1, std::uint32_t* die2, std::uint32_t* die3);

/// One dwell for each of `n` dice.
inline void quantile_lanes(const QuantileTable& table, const std::uint32_t* die, int n, Ticks* out) {
  constexpr unsigned cell_shift = 22;
  constexpr std::uint32_t weight_bits = 0x3FFFFF;
  const std::int32_t* knots = table.knots.data();
  for (int i = 0; i < n; i += lane_group) {
    const FourWords u = load(die + i);
    const auto cell = reinterpret_cast<Four>(u >> cell_shift);
    const Four into = reinterpret_cast<Four>(u & weight_bits);
    const FourFloats weight = __builtin_convertvector(into, FourFloats) * 0x1p-22F;
    store(out + i, between(load_pairs(knots, cell), weight));
    if (bits((cell == 0) | (cell == QuantileTable::cells - 1)) != 0) [[unlikely]] {
      for (int lane = i; lane < i + lane_group; ++lane) {
        out[lane] = table(die[lane]);
      }
    }
  }
}

}  // namespace anagen::random
