#include "study/dip.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "core/contract.hpp"
#include "random/dice.hpp"

namespace anagen::study {

namespace {

using Corners = std::vector<std::size_t>;

/// Corners of the greatest convex minorant (`side` 1) or the least concave majorant (-1) of the steps of a sorted
/// sample from `low` to `high`, rising. Heights are ranks: those below the steps for the minorant, above them for the
/// majorant, which shifts both by a constant and leaves the corners.
Corners hull(const std::vector<double>& x, std::size_t low, std::size_t high, double side) {
  Corners corners = {low};
  for (std::size_t i = low + 1; i <= high; ++i) {
    while (corners.size() > 1) {
      const std::size_t b = corners.back();
      const std::size_t a = corners[corners.size() - 2];
      const double to_b = static_cast<double>(b - a) * (x[i] - x[b]);
      const double to_i = static_cast<double>(i - b) * (x[b] - x[a]);
      if (side * (to_i - to_b) > 0) {
        break;
      }
      corners.pop_back();
    }
    corners.push_back(i);
  }
  return corners;
}

/// Rank at `x` on the line through the corners around it.
double height(const std::vector<double>& values, const Corners& corners, double x) {
  for (std::size_t k = 0; k + 1 < corners.size(); ++k) {
    const std::size_t a = corners[k];
    const std::size_t b = corners[k + 1];
    if (x <= values[b]) {
      const double width = values[b] - values[a];
      const double share = width > 0 ? (x - values[a]) / width : 1;
      return static_cast<double>(a) + share * static_cast<double>(b - a);
    }
  }
  return static_cast<double>(corners.back());
}

/// Farthest rank of the steps from the corners up to `low` (minorant) or from `high` (majorant) on, one step included.
double gap(const std::vector<double>& x, const Corners& corners, std::size_t from, std::size_t to, double side) {
  double most = 1;
  for (std::size_t i = from; i <= to; ++i) {
    most = std::max(most, side * (static_cast<double>(i) - height(x, corners, x[i])) + 1);
  }
  return most;
}

}  // namespace

double dip(std::vector<double> x) {
  ANAGEN_EXPECT(!x.empty(), "a sample has values");
  std::ranges::sort(x);
  const double steps = 2 * static_cast<double>(x.size());
  std::size_t low = 0;
  std::size_t high = x.size() - 1;
  double found = 1;
  // The interval of the peak is narrowed to where minorant and majorant lie farthest apart, until they lie no farther
  // apart than the distribution already does from them outside of it.
  while (high > low && x[high] > x[low]) {
    const Corners under = hull(x, low, high, 1);
    const Corners over = hull(x, low, high, -1);
    double apart = 0;
    std::size_t next_low = low;
    std::size_t next_high = high;
    const auto consider = [&](std::size_t corner, bool of_under) {
      const double distance = height(x, over, x[corner]) - height(x, under, x[corner]) + 1;
      if (distance < apart) {
        return;
      }
      apart = distance;
      const Corners& others = of_under ? over : under;
      if (of_under) {
        next_low = corner;
        next_high = *std::ranges::lower_bound(others, corner);
      } else {
        next_high = corner;
        next_low = *(std::ranges::upper_bound(others, corner) - 1);
      }
    };
    for (const std::size_t corner : under) {
      consider(corner, true);
    }
    for (const std::size_t corner : over) {
      consider(corner, false);
    }
    if (apart <= found) {
      break;
    }
    found = std::max({found, gap(x, under, low, next_low, 1), gap(x, over, next_high, high, -1)});
    if (next_low == low && next_high == high) {
      break;
    }
    low = next_low;
    high = next_high;
  }
  return found / steps;
}

DipNull::DipNull() {
  constexpr std::uint64_t seed = 1985;
  constexpr std::uint32_t samples = 2000;
  constexpr std::uint32_t values = 200;
  std::vector<double> sample(values);
  for (std::uint32_t number = 0; number < samples; ++number) {
    for (std::uint32_t i = 0; i < values; ++i) {
      const auto block =
          random::roll({.seed = seed, .subject = number, .follicle = i, .purpose = random::Purpose::person});
      sample[i] = random::open_unit(block[0]);
    }
    scaled_.push_back(std::sqrt(static_cast<double>(values)) * dip(sample));
  }
  std::ranges::sort(scaled_);
}

double DipNull::p_of(std::span<const double> values) const {
  const double scaled = std::sqrt(static_cast<double>(values.size())) * dip({values.begin(), values.end()});
  const auto above = scaled_.end() - std::ranges::lower_bound(scaled_, scaled);
  return static_cast<double>(above) / static_cast<double>(scaled_.size());
}

}  // namespace anagen::study
