#include "clinic/hair_growth.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

#include "follicle/size_law.hpp"
#include "random/normal.hpp"

namespace anagen::clinic {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Ranks from 0, equal values sharing the mean of theirs.
std::vector<double> ranks_of(const std::vector<double>& values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return values[a] < values[b] || (values[a] == values[b] && a < b); });
  std::vector<double> ranks(values.size());
  for (std::size_t from = 0, to = 0; from < order.size(); from = to) {
    while (to < order.size() && values[order[to]] == values[order[from]]) {
      ++to;
    }
    for (std::size_t i = from; i < to; ++i) {
      ranks[order[i]] = static_cast<double>(from + to - 1) / 2;
    }
  }
  return ranks;
}

double rank_correlation(const std::vector<double>& a, const std::vector<double>& b) {
  const std::vector<double> x = ranks_of(a);
  const std::vector<double> y = ranks_of(b);
  const double middle = static_cast<double>(x.size() - 1) / 2;
  double xy = 0;
  double xx = 0;
  double yy = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    xy += (x[i] - middle) * (y[i] - middle);
    xx += (x[i] - middle) * (x[i] - middle);
    yy += (y[i] - middle) * (y[i] - middle);
  }
  return xx > 0 && yy > 0 ? xy / std::sqrt(xx * yy) : nan;
}

/// Mean over the hairs from `low` up to below `high` um thick.
double mean_between(const std::vector<double>& growth, const std::vector<double>& diameter, double low, double high) {
  double sum = 0;
  double hairs = 0;
  for (std::size_t i = 0; i < growth.size(); ++i) {
    if (diameter[i] >= low && diameter[i] < high) {
      sum += growth[i];
      ++hairs;
    }
  }
  return hairs > 0 ? sum / hairs : nan;
}

}  // namespace

HairGrowthReading read(const HairGrowth& instrument, std::span<const follicle::FollicleTrace> patch, Ticks t,
                       const Observed& who) {
  std::vector<double> growth;
  std::vector<double> diameter;
  for (std::size_t i = 0; i < patch.size(); ++i) {
    for (std::size_t j = 0; j < patch[i].hairs.size(); ++j) {
      const follicle::Hair& hair = patch[i].hairs[j];
      if (hair.emerged > t || t >= hair.growth_end) {
        continue;
      }
      const random::Block dice =
          random::roll(catching_dice(who, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j)));
      const double own = random::lognormal(1, instrument.residual_cv, random::open_unit(dice[0]));
      growth.push_back(static_cast<double>(hair.growth_um_per_day) * own);
      diameter.push_back(static_cast<double>(hair.diameter_um));
    }
  }
  HairGrowthReading out;
  out.terminal_um_per_day =
      mean_between(growth, diameter, follicle::terminal_from_um, std::numeric_limits<double>::max());
  out.vellus_um_per_day = mean_between(growth, diameter, 0, follicle::vellus_below_um);
  out.vellus_ratio = out.vellus_um_per_day / out.terminal_um_per_day;
  out.rank_correlation = growth.size() > 1 ? rank_correlation(growth, diameter) : nan;
  return out;
}

}  // namespace anagen::clinic
