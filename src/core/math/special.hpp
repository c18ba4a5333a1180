#pragma once

namespace anagen::math {

// Distribution functions over core/math alone: the same bits everywhere. Boost.Math is the oracle in the tests;
// the tolerances that they hold to are listed in docs/methods/math.md.

/// Share of a standard normal law below `x`; relative error below 1e-14, the lower tail included.
[[nodiscard]] double normal_cdf(double x);

/// Value below which a share `p` in (0, 1) of a standard normal law lies (Wichura 1988, AS 241); relative error about
/// 1e-15. Infinite at 0 and 1, NaN outside.
[[nodiscard]] double normal_quantile(double p);

/// Logarithm of the gamma function, for x > 0; error below 1e-14 of max(1, result).
[[nodiscard]] double log_gamma(double x);

/// Regularised lower incomplete gamma function P(a, x), a > 0, x >= 0: the share of a gamma law of shape `a` and scale
/// 1 below `x`.
[[nodiscard]] double gamma_p(double a, double x);

/// 1 - P(a, x), without the loss in the upper tail.
[[nodiscard]] double gamma_q(double a, double x);

/// Density of a gamma law of shape `a` and scale 1 at x > 0.
[[nodiscard]] double gamma_density(double a, double x);

/// Value below which a share `p` in (0, 1) of a gamma law of shape `a` and scale 1 lies.
[[nodiscard]] double gamma_quantile(double a, double p);

/// Regularised incomplete beta function I_x(a, b), a, b > 0, 0 <= x <= 1.
[[nodiscard]] double beta_p(double a, double b, double x);

/// Value below which a share `p` in (0, 1) of a beta law lies, by bisection.
[[nodiscard]] double beta_quantile(double a, double b, double p);

/// Probability of `k` when the mean is `mean` > 0, for a Poisson law (Loader 2000: no cancellation for large counts).
[[nodiscard]] double poisson_probability(double k, double mean);

/// Probability of `k` successes out of `n`, each with chance `p` in (0, 1).
[[nodiscard]] double binomial_probability(double k, double n, double p);

}  // namespace anagen::math
