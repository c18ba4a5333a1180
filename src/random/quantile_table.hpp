#pragma once

#include <array>
#include <cstdint>
#include <functional>

#include "core/ticks.hpp"

namespace anagen::random {

/// The quantile function of a dwell law as integer knots in ticks: one die in, one dwell out.
///
/// 1,024 equal cells of probability; the first and the last are divided into 64 again, because the tails carry the
/// variance. The two end knots are placed so that the outermost cell keeps the mean of the law (never outside the
/// quantiles of 2^-33 and 1 - 2^-33). Between knots the law is uniform: a float product of a knot difference and a
/// 22-bit (outer cells: 16-bit) weight, truncated, the same on every machine (docs/methods/dice.md, eq. 2). Knots never
/// fall and are never negative.
class QuantileTable {
 public:
  static constexpr int cells = 1024;
  static constexpr int outer_cells = 64;
  /// knots[0..1024]: p = i / 1024; the two ends keep the mean of the outermost cell.
  std::array<std::int32_t, cells + 1> knots{};
  /// The first cell again, knots at p = j / (64 * 1024) and the last at p = 1 - (64 - j) / (64 * 1024).
  std::array<std::int32_t, outer_cells + 1> first{};
  std::array<std::int32_t, outer_cells + 1> last{};

  /// The dwell at die `u`.
  [[nodiscard]] Ticks operator()(std::uint32_t u) const {
    const std::uint32_t cell = u >> 22U;
    if (cell == 0 || cell == cells - 1) {
      const auto& outer = cell == 0 ? first : last;
      const std::uint32_t j = (u >> 16U) & 63U;
      return between(outer[j], outer[j + 1], static_cast<float>(u & 0xFFFFU) * 0x1p-16F);
    }
    return between(knots[cell], knots[cell + 1], static_cast<float>(u & 0x3FFFFFU) * 0x1p-22F);
  }

  /// The same law with every dwell multiplied by `factor`, knots rounded to ticks.
  [[nodiscard]] QuantileTable scaled(double factor) const;

  /// Builds the table of a law from its quantile function in days; `quantile(p)` must not fall.
  [[nodiscard]] static QuantileTable from_quantile(const std::function<double(double)>& quantile_days);

  /// A dwell that is always `days`.
  [[nodiscard]] static QuantileTable constant(double days);

  /// Mean of the tabulated law [days], exact for the table.
  [[nodiscard]] double mean_days() const;

 private:
  static Ticks between(Ticks a, Ticks b, float weight) {
    return a + static_cast<Ticks>(static_cast<float>(b - a) * weight);
  }
};

}  // namespace anagen::random
