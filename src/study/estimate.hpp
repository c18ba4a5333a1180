#pragma once

#include <vector>

namespace anagen::study {

/// A number that a simulation gives, and the standard error that its finite size leaves.
struct Estimate {
  double value = 0;
  double error = 0;
};

/// Mean of those that are numbers.
[[nodiscard]] Estimate mean_of(const std::vector<double>& values);

/// Standard deviation.
[[nodiscard]] Estimate spread_of(const std::vector<double>& values);

/// Standard deviation over mean; the error of the mean is left out beside that of the spread.
[[nodiscard]] Estimate cv_of(const std::vector<double>& values);

/// A share of the people and its binomial error.
[[nodiscard]] Estimate share_of(double having, double people);

/// Mean of `a` over mean of `b`, and its standard error by the delta method. Two readings of the same people, of one
/// length, are taken person by person, so that what they share cancels; otherwise as two groups.
[[nodiscard]] Estimate ratio_of(const std::vector<double>& a, const std::vector<double>& b);

/// The share of people in whom at most two hairs were counted.
[[nodiscard]] Estimate at_most_two(const std::vector<double>& values);

/// Share of people whose hair cover is below 0.8: a fifth is lost before an eye calls it thin.
[[nodiscard]] Estimate affected(const std::vector<double>& covers);

/// Pearson's correlation of two numbers of each person, and its standard error (1 - r^2) / sqrt(n - 1).
[[nodiscard]] Estimate correlation_of(const std::vector<double>& a, const std::vector<double>& b);

}  // namespace anagen::study
