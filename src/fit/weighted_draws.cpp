#include "fit/weighted_draws.hpp"

#include <algorithm>
#include <cmath>

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"
#include "core/math/special.hpp"

namespace anagen::fit {

std::vector<double> normalised(std::span<const double> log_weights) {
  std::vector<double> out;
  if (log_weights.empty()) {
    return out;
  }
  const double largest = *std::ranges::max_element(log_weights);
  double sum = 0;
  for (const double log_weight : log_weights) {
    out.push_back(math::exp(log_weight - largest));
    sum += out.back();
  }
  for (double& weight : out) {
    weight /= sum;
  }
  return out;
}

double effective_draws(std::span<const double> weights) {
  double squares = 0;
  for (const double weight : weights) {
    squares += weight * weight;
  }
  return 1 / squares;
}

WeightedMoments weighted_moments(std::span<const double> values, std::span<const double> weights) {
  ANAGEN_EXPECT(values.size() == weights.size(), "a weight for each value");
  WeightedMoments out;
  for (std::size_t i = 0; i < values.size(); ++i) {
    out.mean += weights[i] * values[i];
  }
  double variance = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    variance += weights[i] * (values[i] - out.mean) * (values[i] - out.mean);
  }
  out.sd = std::sqrt(variance);
  return out;
}

double mixture_quantile(std::span<const double> values, std::span<const double> weights, double sd, double share) {
  ANAGEN_EXPECT(share > 0 && share < 1 && sd > 0 && values.size() == weights.size(), "a share of a law");
  constexpr double far = 10;  // in SDs; nothing of a normal law is left there
  constexpr int halvings = 60;
  double low = *std::ranges::min_element(values) - far * sd;
  double high = *std::ranges::max_element(values) + far * sd;
  for (int i = 0; i < halvings; ++i) {
    const double middle = (low + high) / 2;
    double below = 0;
    for (std::size_t j = 0; j < values.size(); ++j) {
      below += weights[j] * math::normal_cdf((middle - values[j]) / sd);
    }
    (below < share ? low : high) = middle;
  }
  return (low + high) / 2;
}

}  // namespace anagen::fit
