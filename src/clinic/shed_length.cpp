#include "clinic/shed_length.hpp"

#include <cmath>
#include <limits>
#include <vector>

namespace anagen::clinic {
namespace {

constexpr double not_observed = std::numeric_limits<double>::quiet_NaN();

struct CentralMoments {
  double mean = not_observed;
  double sd = not_observed;
  double skew = not_observed;
};

CentralMoments moments_of(const std::vector<double>& values) {
  CentralMoments out;
  const auto n = static_cast<double>(values.size());
  if (values.empty()) {
    return out;
  }
  out.mean = 0;
  for (const double value : values) {
    out.mean += value / n;
  }
  double second = 0, third = 0;
  for (const double value : values) {
    const double away = value - out.mean;
    second += away * away;
    third += away * away * away;
  }
  if (values.size() > 1) {
    out.sd = std::sqrt(second / (n - 1));
  }
  if (values.size() > 2 && second > 0) {
    const double variance = second / n;
    out.skew = third / n / (variance * std::sqrt(variance));
  }
  return out;
}

}  // namespace

ShedLengthReading measure_lengths(std::span<const HandHair> hairs) {
  std::vector<double> all;
  std::vector<double> uncut;
  for (const HandHair& hair : hairs) {
    all.push_back(hair.cut.length_um);
    if (hair.cut.tip_kept()) {
      uncut.push_back(hair.cut.length_um);
    }
  }
  const CentralMoments of_uncut = moments_of(uncut);
  return {.mean_um = moments_of(all).mean,
          .tip_share = all.empty() ? not_observed : static_cast<double>(uncut.size()) / static_cast<double>(all.size()),
          .uncut_um = of_uncut.mean,
          .uncut_sd_um = of_uncut.sd,
          .uncut_skew = of_uncut.skew};
}

}  // namespace anagen::clinic
