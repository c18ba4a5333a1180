#include "random/counts.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/math/exp_log.hpp"
#include "core/math/special.hpp"

namespace anagen::random {
namespace {

constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

/// Below this mean the sum simply starts at nothing.
constexpr double few = 12;

/// Where the answer should be: the normal quantile with the first correction for skewness (Cornish and Fisher 1938).
std::int64_t guess(double mean, double variance, double skewness, double u) {
  const double z = math::normal_quantile(u);
  const double value = mean + std::sqrt(variance) * (z + skewness * (z * z - 1) / 6);
  return mean < few || !(value > 0) ? 0 : static_cast<std::int64_t>(value);
}

/// The smallest count with cumulative(count) >= u, from `start` up to `most`; `ratio(k)` is P(k) / P(k - 1).
template <class Cumulative, class Probability, class Ratio>
std::int64_t invert(double u, std::int64_t start, std::int64_t most, const Cumulative& cumulative,
                    const Probability& probability, const Ratio& ratio) {
  std::int64_t k = std::min(start, most);
  double sum = cumulative(static_cast<double>(k));
  double here = probability(static_cast<double>(k));
  double anchor = sum;
  while (k > 0 && sum - here >= u) {
    sum -= here;
    here /= ratio(static_cast<double>(k));
    --k;
    if (sum < anchor / 2) {  // differences lose digits: take the sum anew
      sum = cumulative(static_cast<double>(k));
      anchor = sum;
    }
  }
  while (k < most && sum < u) {
    here *= ratio(static_cast<double>(k + 1));
    if (sum + here == sum) {
      break;  // what is left lies below the rounding of the sum
    }
    sum += here;
    ++k;
  }
  return k;
}

/// A chance of none above exp(-this) leaves summing up from none cheaper than an incomplete integral, and exact.
constexpr double summed_from_none = 300;

/// The smallest count with cumulative(count) >= u, summed up from `none` = P(0).
template <class Ratio>
std::int64_t sum_up(double u, double none, std::int64_t most, const Ratio& ratio) {
  std::int64_t k = 0;
  double here = none;
  double sum = none;
  while (k < most && sum < u) {
    ++k;
    here *= ratio(static_cast<double>(k));
    if (sum + here == sum && ratio(static_cast<double>(k)) < 1) {
      break;  // what is left lies below the rounding of the sum
    }
    sum += here;
  }
  return k;
}

}  // namespace

std::int64_t poisson(double mean, double u) {
  if (!(mean > 0)) {
    return 0;
  }
  if (mean < summed_from_none) {
    return sum_up(u, math::exp(-mean), unlimited, [mean](double k) { return mean / k; });
  }
  return invert(
      u, guess(mean, mean, 1 / std::sqrt(mean), u), unlimited, [mean](double k) { return math::gamma_q(k + 1, mean); },
      [mean](double k) { return math::poisson_probability(k, mean); }, [mean](double k) { return mean / k; });
}

std::int64_t binomial(std::int64_t n, double p, double u) {
  if (n <= 0 || !(p > 0)) {
    return 0;
  }
  if (p >= 1) {
    return n;
  }
  const auto trials = static_cast<double>(n);
  const double log_none = trials * math::log1p(-p);
  if (-log_none < summed_from_none) {
    const double odds = p / (1 - p);
    return sum_up(u, math::exp(log_none), n, [trials, odds](double k) { return (trials - k + 1) / k * odds; });
  }
  const double mean = trials * p;
  const double variance = mean * (1 - p);
  return invert(
      u, guess(mean, variance, (1 - 2 * p) / std::sqrt(variance), u), n,
      [trials, p](double k) { return k >= trials ? 1 : math::beta_p(trials - k, k + 1, 1 - p); },
      [trials, p](double k) { return math::binomial_probability(k, trials, p); },
      [trials, p](double k) { return (trials - k + 1) / k * (p / (1 - p)); });
}

std::int64_t negative_binomial(double mean, double size, double u) {
  if (!(mean > 0)) {
    return 0;
  }
  const double success = size / (size + mean);
  const double failure = mean / (size + mean);
  const double variance = mean + mean * mean / size;
  return invert(
      u, guess(mean, variance, (2 - success) / std::sqrt(failure * size), u), unlimited,
      [size, success](double k) { return math::beta_p(size, k + 1, success); },
      [size, success](double k) { return size / (size + k) * math::binomial_probability(size, size + k, success); },
      [size, failure](double k) { return (size + k - 1) / k * failure; });
}

}  // namespace anagen::random
