#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "random/quantile_table.hpp"

namespace anagen::follicle {

/// How thick hairs are, and what hangs on it, in one class of follicles.
///
/// Size is the natural log of diameter over `median_diameter_um`. At each anagen entry a follicle moves towards its
/// target: s' = target + memory (s - target) + noise (docs/methods/follicle.md, eq. 2).
struct SizeLaw {
  double median_diameter_um = 65;  ///< diameter at size 0, per cycle
  double sd_ln = 0;                ///< spread of size between the hairs of one class
  double memory = 0;               ///< correlation of size between successive hairs of a follicle, 0 to 1
  double anagen_exponent = 0;      ///< anagen length goes with diameter to this power
  double growth_um_per_day = 356;  ///< growth at `growth_reference_um`
  double growth_reference_um = 70;
  double growth_exponent = 0;  ///< growth goes with diameter to this power
};

/// Sizes are counted in 2^-12 of a natural-log unit, from -2 to +2, in 1,024 bins.
inline constexpr int size_unit_log2 = 12;
inline constexpr std::int32_t size_limit = std::int32_t{2} << size_unit_log2;
inline constexpr int size_bin_log2 = 4;
inline constexpr int size_bins = (2 * size_limit) >> size_bin_log2;

/// The three classes of diameter that are counted apart.
enum class DiameterClass : std::uint8_t { vellus, intermediate, terminal };
inline constexpr int diameter_classes = 3;
/// Below 30 um a hair counts as vellus (`rakowska_2009_trichoscopy`), from 40 um as terminal (`rushton_1983_diameter`).
inline constexpr double vellus_below_um = 30;
inline constexpr double terminal_from_um = 40;

/// One sixteenth of a micrometre, the grain of summed diameters.
inline constexpr double diameter_grain_um = 1.0 / 16.0;

/// A size law as integer tables over size bins.
struct SizeTables {
  struct Row {
    std::uint32_t anagen_factor = 65536;  ///< 2^-16
    std::int32_t growth_um_per_day = 0;
    std::int32_t area_um2 = 0;
    std::int32_t diameter = 0;  ///< in diameter_grain_um
    std::uint32_t diameter_class = 0;
  };
  std::array<Row, size_bins> rows{};
  random::QuantileTable spread;      ///< size of a follicle met at an anagen entry, shifted by `spread_shift`
  random::QuantileTable innovation;  ///< noise of one entry, shifted by `innovation_shift`
  std::int32_t spread_shift = 0;
  std::int32_t innovation_shift = 0;
  std::int32_t anagen_tilt = 0;  ///< how much larger a follicle met in anagen is: exponent x sd^2
  std::int32_t memory_q16 = 0;
  bool varies = false;  ///< false when every hair of the class has size 0

  [[nodiscard]] static SizeTables from(const SizeLaw& law);

  [[nodiscard]] static std::int32_t clamp(std::int32_t size) {
    return size < -size_limit ? -size_limit : (size >= size_limit ? size_limit - 1 : size);
  }
  [[nodiscard]] static std::size_t bin(std::int32_t size) {
    return static_cast<std::size_t>((size + size_limit) >> size_bin_log2);
  }
  /// The size met at random at an anagen entry.
  [[nodiscard]] std::int32_t met(std::uint32_t u) const { return clamp(spread(u) - spread_shift); }
  /// The size met at random during anagen.
  [[nodiscard]] std::int32_t met_in_anagen(std::uint32_t u) const {
    return clamp(spread(u) - spread_shift + anagen_tilt);
  }
  /// The size of the next hair of a follicle of size `size`.
  [[nodiscard]] std::int32_t next(std::int32_t size, std::int32_t target, std::int32_t memory, std::uint32_t u) const {
    constexpr std::int32_t half = 1 << 15;
    return clamp(target + ((memory * (size - target) + half) >> 16) + innovation(u) - innovation_shift);
  }
};

}  // namespace anagen::follicle
