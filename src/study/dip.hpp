#pragma once

#include <span>
#include <vector>

namespace anagen::study {

/// Hartigan's dip of a sample: the largest distance between its distribution and the nearest one with a single peak.
///
/// From 1 / (2 n), the least that n steps can have, to 1/4, two points apart. Scale and place of the values do not
/// matter. At least one value. Source: hartigan_1985_dip; docs/guide/validation.md, R25.
[[nodiscard]] double dip(std::vector<double> values);

/// How often a sample of one peak has a larger dip by chance, at the law for which that is most often, the uniform one.
///
/// Simulated once: sqrt(n) times the dip of 2,000 uniform samples of 200, on dice of their own. sqrt(n) times the dip
/// has nearly one law for all n; below some 30 values p is rough.
class DipNull {
 public:
  DipNull();

  /// Share of the uniform samples whose dip is at least that of `values`; 0 to 1.
  [[nodiscard]] double p_of(std::span<const double> values) const;

 private:
  std::vector<double> scaled_;  ///< rising
};

}  // namespace anagen::study
