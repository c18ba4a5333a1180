#include "random/normal.hpp"

#include <algorithm>

#include "core/math/special.hpp"
#include "random/dwell_law.hpp"

namespace anagen::random {

double standard_normal(double u) { return math::normal_quantile(u); }

double normal(double mean, double sd, double u) { return mean + sd * math::normal_quantile(u); }

double lognormal(double mean, double cv, double u) {
  return quantile({.shape = LawShape::lognormal, .mean_days = mean, .cv = cv}, u);
}

double truncated_normal(double mean, double sd, double low, double high, double u) {
  if (!(sd > 0)) {
    return std::clamp(mean, low, high);
  }
  const double from = (low - mean) / sd;
  const double to = (high - mean) / sd;
  // Shares are kept in the lower tail, where they are exact: an interval above the mean is mirrored.
  const bool mirrored = from > 0;
  const double lower_share = math::normal_cdf(mirrored ? -to : from);
  const double upper_share = math::normal_cdf(mirrored ? -from : to);
  const double z = math::normal_quantile(lower_share + (mirrored ? 1 - u : u) * (upper_share - lower_share));
  return std::clamp(mean + sd * (mirrored ? -z : z), low, high);
}

double beta(double a, double b, double u) { return math::beta_quantile(a, b, u); }

}  // namespace anagen::random
