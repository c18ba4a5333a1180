#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace anagen::fit {

/// A parameter on the scale on which it is fitted, with a normal prior and bounds.
struct Free {
  double start = 0;  ///< where the search begins
  double prior = 0;
  double sd = 1;
  double lowest = 0;
  double highest = 0;
};

/// What is fitted.
struct Problem {
  /// Residuals over their errors at a point; nothing to stop the fit. `moved` is the only parameter that differs from
  /// the last point accepted, so that what does not depend on it need not be computed again.
  std::function<std::optional<std::vector<double>>(std::span<const double> point, std::optional<std::size_t> moved)>
      residuals;
  /// Told when the last point that was asked without `moved` is taken as the best so far; may be empty.
  std::function<void()> accepted;
};

/// Where a fit ended.
struct LeastSquares {
  std::vector<double> point;
  std::vector<double> residuals;
  std::vector<std::vector<double>> covariance;  ///< of the point: inverse of J'J + prior precision
  double data = 0;                              ///< sum of squared residuals
  double prior = 0;                             ///< sum of squared distances from the priors in their SDs
  int evaluations = 0;

  [[nodiscard]] double total() const { return data + prior; }
};

/// How long to look: rounds of derivatives, and what a round must gain to be followed by another.
struct Patience {
  int rounds = 3;
  double least_gain = 0.5;
  double step = 0.25;  ///< of the derivatives, in SDs of the priors
};

/// Minimises the sum of squared residuals and prior distances by Levenberg and Marquardt's rule, with
/// one-sided differences; stays inside the bounds.
///
/// Source: docs/methods/calibration.md, eq. 1-3. Nothing when `residuals` stopped it.
[[nodiscard]] std::optional<LeastSquares> least_squares(std::span<const Free> free, const Problem& problem,
                                                        const Patience& patience = {});

}  // namespace anagen::fit
