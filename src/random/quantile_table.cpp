#include "random/quantile_table.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace anagen::random {
namespace {

/// 717 years: the sum of two such dwells is still a Ticks.
constexpr double most_ticks = 0x1p30 - 1;

/// The nearest tick from 0 to `most_ticks`; what is not a number becomes 0.
Ticks rounded(double ticks) {
  if (!(ticks > 0)) {
    return 0;
  }
  return static_cast<Ticks>(ticks < most_ticks ? std::floor(ticks + 0.5) : most_ticks);
}

template <class Knots>
void never_falling(Knots& knots) {
  for (std::size_t i = 1; i < knots.size(); ++i) {
    knots[i] = knots[i] < knots[i - 1] ? knots[i - 1] : knots[i];
  }
}

/// Sum of the dwells of a cell over all its `weights` equally likely dice: a sum of floor(rise * k / weights).
double sum_over_cell(Ticks from, Ticks to, std::int64_t weights) {
  const std::int64_t rise = std::int64_t{to} - from;
  const std::int64_t doubled = (rise - 1) * (weights - 1) + std::gcd(rise, weights) - 1;
  return static_cast<double>(from) * static_cast<double>(weights) + static_cast<double>(doubled) / 2;
}

constexpr double cell = 1.0 / QuantileTable::cells;
constexpr double outer_cell = cell / QuantileTable::outer_cells;

/// Mean of a law over its `share` furthest from the middle; `at(p)` is its quantile at `p` from that end.
///
/// The share is halved again and again towards the end, down to the finest die; Simpson's rule in the logarithm of p.
template <class Quantile>
double mean_of_end(const Quantile& at, double share) {
  constexpr double finest = 0x1p-33;
  constexpr double root = 1.41421356237309504880;
  double sum = 0;
  double p = share;
  for (; p > finest; p /= 2) {
    // The integral of q over (p/2, p), with q a parabola in log p.
    constexpr double ln2 = 0.69314718055994530942;
    sum += ln2 / 6 * (p * at(p) + 4 * (p / root) * at(p / root) + p / 2 * at(p / 2));
  }
  return (sum + p * at(p)) / share;
}

}  // namespace

QuantileTable QuantileTable::from_quantile(const std::function<double(double)>& quantile_days) {
  constexpr double lowest = 0x1p-33;
  const auto from_below = [&quantile_days](double p) { return quantile_days(p) * ticks_per_day; };
  const auto from_above = [&quantile_days](double p) { return quantile_days(1 - p) * ticks_per_day; };
  const auto knot = [&from_below](double p) { return rounded(from_below(p)); };
  QuantileTable table;
  for (std::size_t i = 1; i < cells; ++i) {
    table.knots[i] = knot(static_cast<double>(i) * cell);
  }
  for (std::size_t j = 1; j < outer_cells; ++j) {
    table.first[j] = knot(static_cast<double>(j) * outer_cell);
    table.last[j] = knot(1 - static_cast<double>(outer_cells - j) * outer_cell);
  }
  // The mean of a uniform cell is the middle of its knots: the outer knot follows from the inner and the mean.
  table.knots.front() =
      std::max(knot(lowest), rounded(2 * mean_of_end(from_below, outer_cell) - from_below(outer_cell)));
  table.knots.back() =
      std::min(knot(1 - lowest), rounded(2 * mean_of_end(from_above, outer_cell) - from_above(outer_cell)));
  never_falling(table.knots);
  table.first.front() = table.knots.front();
  table.first.back() = table.knots[1];
  table.last.front() = table.knots[cells - 1];
  table.last.back() = table.knots.back();
  never_falling(table.first);
  never_falling(table.last);
  return table;
}

QuantileTable QuantileTable::constant(double days) {
  QuantileTable table;
  const Ticks ticks = rounded(days * ticks_per_day);
  table.knots.fill(ticks);
  table.first.fill(ticks);
  table.last.fill(ticks);
  return table;
}

QuantileTable QuantileTable::scaled(double factor) const {
  QuantileTable table = *this;
  const auto scale = [factor](auto& row) {
    for (std::int32_t& knot : row) {
      knot = rounded(static_cast<double>(knot) * factor);
    }
  };
  scale(table.knots);
  scale(table.first);
  scale(table.last);
  return table;
}

double QuantileTable::mean_days() const {
  constexpr std::int64_t inner_weights = std::int64_t{1} << 22;
  constexpr std::int64_t outer_weights = std::int64_t{1} << 16;
  double sum = 0;
  for (std::size_t i = 1; i + 1 < cells; ++i) {
    sum += sum_over_cell(knots[i], knots[i + 1], inner_weights);
  }
  for (std::size_t j = 0; j < outer_cells; ++j) {
    sum += sum_over_cell(first[j], first[j + 1], outer_weights);
    sum += sum_over_cell(last[j], last[j + 1], outer_weights);
  }
  return sum * 0x1p-32 / ticks_per_day;
}

}  // namespace anagen::random
