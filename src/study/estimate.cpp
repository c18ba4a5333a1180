#include "study/estimate.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "study/moments.hpp"
#include "study/people.hpp"

namespace anagen::study {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

}  // namespace

Estimate mean_of(const std::vector<double>& values) {
  const std::vector<double> numbers = observed(values);
  if (numbers.empty()) {
    return {nan, nan};
  }
  const Moments moments = moments_of(numbers);
  return {moments.mean, numbers.size() > 1 ? moments.mean_error() : nan};
}

Estimate spread_of(const std::vector<double>& values) {
  const Moments moments = moments_of(values);
  return {moments.sd, values.size() > 1 ? moments.sd_error() : nan};
}

Estimate cv_of(const std::vector<double>& values) {
  const Estimate spread = spread_of(values);
  const double mean = moments_of(values).mean;
  return {spread.value / mean, spread.error / mean};
}

Estimate ratio_of(const std::vector<double>& a, const std::vector<double>& b) {
  if (a.size() != b.size()) {
    const Estimate above = mean_of(a);
    const Estimate below = mean_of(b);
    const double ratio = above.value / below.value;
    const double of_above = above.error / above.value;
    const double of_below = below.error / below.value;
    return {ratio, std::abs(ratio) * std::sqrt(of_above * of_above + of_below * of_below)};
  }
  std::vector<double> above;
  std::vector<double> below;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (!std::isnan(a[i]) && !std::isnan(b[i])) {
      above.push_back(a[i]);
      below.push_back(b[i]);
    }
  }
  const double mean = mean_of(below).value;
  const double ratio = mean_of(above).value / mean;
  for (std::size_t i = 0; i < above.size(); ++i) {
    above[i] = (above[i] - ratio * below[i]) / mean;
  }
  return {ratio, mean_of(above).error};
}

Estimate share_of(double having, double people) { return {having / people, share_error(having / people, people)}; }

Estimate at_most_two(const std::vector<double>& values) {
  const auto few = std::count_if(values.begin(), values.end(), [](double hairs) { return hairs <= 2; });
  return share_of(static_cast<double>(few), static_cast<double>(values.size()));
}

Estimate affected(const std::vector<double>& covers) {
  constexpr double affected_below = 0.8;
  const auto few = std::ranges::count_if(covers, [](double cover) { return cover < affected_below; });
  return share_of(static_cast<double>(few), static_cast<double>(covers.size()));
}

Estimate correlation_of(const std::vector<double>& a, const std::vector<double>& b) {
  std::vector<double> x;
  std::vector<double> y;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (!std::isnan(a[i]) && !std::isnan(b[i])) {
      x.push_back(a[i]);
      y.push_back(b[i]);
    }
  }
  if (x.size() < 2) {
    return {nan, nan};
  }
  const Moments of_x = moments_of(x);
  const Moments of_y = moments_of(y);
  double product = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    product += (x[i] - of_x.mean) * (y[i] - of_y.mean);
  }
  const double r = product / ((of_x.n - 1) * of_x.sd * of_y.sd);
  return {r, (1 - r * r) / std::sqrt(of_x.n - 1)};
}

}  // namespace anagen::study
