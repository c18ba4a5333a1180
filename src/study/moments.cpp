#include "study/moments.hpp"

#include <cmath>

namespace anagen::study {

double share_error(double p, double n) { return std::sqrt(p * (1 - p) / n); }

double Moments::mean_error() const { return sd / std::sqrt(n); }

double Moments::sd_error() const { return sd / std::sqrt(2 * (n - 1)); }

Moments moments_of(std::span<const double> values) {
  Moments out;
  out.n = static_cast<double>(values.size());
  for (const double value : values) {
    out.mean += value / out.n;
  }
  for (const double value : values) {
    out.sd += (value - out.mean) * (value - out.mean);
  }
  out.sd = out.n > 1 ? std::sqrt(out.sd / (out.n - 1)) : 0;
  return out;
}

}  // namespace anagen::study
