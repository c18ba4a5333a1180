#pragma once

#include <span>
#include <vector>

namespace anagen::fit {

/// Weights that sum to 1 from their logarithms, which may all be far below 0.
[[nodiscard]] std::vector<double> normalised(std::span<const double> log_weights);

/// How many equally weighted draws tell as much: 1 over the sum of squares.
[[nodiscard]] double effective_draws(std::span<const double> weights);

/// Mean and standard deviation of weighted values.
struct WeightedMoments {
  double mean = 0;
  double sd = 0;
};
[[nodiscard]] WeightedMoments weighted_moments(std::span<const double> values, std::span<const double> weights);

/// The value below which a share of a mixture of normal laws lies: one of SD `sd` about each value.
///
/// Contract: `share` in (0, 1), `sd` above 0, as many weights as values.
[[nodiscard]] double mixture_quantile(std::span<const double> values, std::span<const double> weights, double sd,
                                      double share);

}  // namespace anagen::fit
