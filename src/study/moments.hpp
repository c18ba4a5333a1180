#pragma once

#include <span>

namespace anagen::study {

/// sqrt(p (1 - p) / n): standard error of a share of n independent follicles.
[[nodiscard]] double share_error(double p, double n);

/// Mean and standard deviation of numbers, with the standard errors of both.
struct Moments {
  double mean = 0;
  double sd = 0;
  double n = 0;

  [[nodiscard]] double mean_error() const;
  [[nodiscard]] double sd_error() const;  ///< sd / sqrt(2 (n - 1)), exact for a normal law
};
[[nodiscard]] Moments moments_of(std::span<const double> values);

}  // namespace anagen::study
