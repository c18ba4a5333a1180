#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace anagen::skin {

/// What is, and what was lost, in a layer of tissue.
struct Layer {
  double present = 0;
  double taken_up = 0;
  double cleared = 0;

  [[nodiscard]] double sum() const { return present + taken_up + cleared; }
  Layer& operator+=(const Layer& other) {
    present += other.present;
    taken_up += other.taken_up;
    cleared += other.cleared;
    return *this;
  }
  friend bool operator==(const Layer&, const Layer&) = default;
};

/// Layers of equal thickness from the surface down; the last holds all that is deeper.
///
/// Depths are below the skin surface; the corneum, some 15 um, is not told apart from depth 0.
struct DepthProfile {
  static constexpr double layer_um = 50;
  static constexpr std::size_t layer_count = 120;

  std::vector<Layer> layers = std::vector<Layer>(layer_count);

  /// Lays an amount into the layers; `share_above(depth_um)` is the share of it above a depth.
  template <class ShareAbove>
  void add(const Layer& amount, const ShareAbove& share_above) {
    double above = 0;
    for (std::size_t i = 0; i < layer_count && above < 1; ++i) {
      const double to = i + 1 == layer_count ? 1 : share_above(static_cast<double>(i + 1) * layer_um);
      const double share = to - above;
      layers[i] += {amount.present * share, amount.taken_up * share, amount.cleared * share};
      above = to;
    }
  }

  DepthProfile& operator+=(const DepthProfile& other) {
    for (std::size_t i = 0; i < layer_count; ++i) {
      layers[i] += other.layers[i];
    }
    return *this;
  }

  /// All that came to rest, or was lost, below a depth that is a whole number of layers [unit of the dose].
  [[nodiscard]] double below(double depth_um) const {
    double sum = 0;
    for (auto i = static_cast<std::size_t>(depth_um / layer_um); i < layers.size(); ++i) {
      sum += layers[i].sum();
    }
    return sum;
  }
};

/// Share of something spread evenly from `from` to `to` that lies above `depth`, all in one unit, from < to.
[[nodiscard]] inline double even_share_above(double from, double to, double depth) {
  return std::clamp((depth - from) / (to - from), 0.0, 1.0);
}

/// Share of a cone with its base at the surface that lies above `depth_um`.
[[nodiscard]] double cone_share_above(double cone_um, double depth_um);

/// Share of a shell between two balls that lies above `depth_um`; what would stand out of the skin is folded back.
[[nodiscard]] double shell_share_above(double middle_um, double inner_um, double outer_um, double depth_um);

}  // namespace anagen::skin
