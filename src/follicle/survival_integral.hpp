#pragma once

#include <vector>

#include "random/dwell_law.hpp"

namespace anagen::follicle {

/// The integral of a dwell law's survival function from 0 to x: what renewal arithmetic needs of a law.
///
/// Exact for constant laws; for the others a table over `reach_days` with `nodes_per_day` nodes and cubic
/// interpolation, whose slope at the nodes is the survival itself (docs/methods/mean_field.md, eq. 3).
class SurvivalIntegral {
 public:
  SurvivalIntegral(const random::DwellLaw& law, double reach_days, int nodes_per_day);

  /// Integral of the survival from 0 to `days` [days]; `days` at least 0.
  [[nodiscard]] double operator()(double days) const;

  /// Share of the dwells in progress at a random moment that last `days` longer.
  [[nodiscard]] double residual_survival(double days) const;

  /// Age beyond which fewer than 1e-14 of the dwells last [days].
  [[nodiscard]] double longest() const { return longest_; }

 private:
  random::DwellLaw law_;
  double spacing_ = 1;
  double longest_ = 0;
  std::vector<double> integral_;
  std::vector<double> survival_;
};

}  // namespace anagen::follicle
