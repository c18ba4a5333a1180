#include "random/dwell_law.hpp"

#include <cmath>
#include <limits>

#include "core/math/exp_log.hpp"
#include "core/math/special.hpp"

namespace anagen::random {
namespace {

/// A log-normal law by the mean and the standard deviation of the logarithm.
struct LogParameters {
  double mean = 0;
  double sd = 0;
};

LogParameters log_parameters(const DwellLaw& law) {
  const double variance = math::log1p(law.cv * law.cv);
  return {math::log(law.mean_days) - variance / 2, std::sqrt(variance)};
}

/// A gamma law by shape and scale [days].
struct GammaParameters {
  double shape = 1;
  double scale_days = 0;
};

GammaParameters gamma_parameters(const DwellLaw& law) {
  const double square = law.cv * law.cv;
  return {1 / square, law.mean_days * square};
}

/// A law without spread is a constant, whatever its shape.
LawShape effective_shape(const DwellLaw& law) {
  const bool spread = law.shape == LawShape::lognormal || law.shape == LawShape::gamma;
  return (spread && !(law.cv > 0)) || !(law.mean_days > 0) ? LawShape::constant : law.shape;
}

}  // namespace

double density(const DwellLaw& law, double days) {
  const LawShape shape = effective_shape(law);
  if (shape == LawShape::constant) {
    return days == law.mean_days ? std::numeric_limits<double>::infinity() : 0;
  }
  if (days < 0 || (days == 0 && shape != LawShape::exponential)) {
    return 0;
  }
  if (shape == LawShape::exponential) {
    return math::exp(-days / law.mean_days) / law.mean_days;
  }
  if (shape == LawShape::gamma) {
    const auto [k, scale] = gamma_parameters(law);
    return math::gamma_density(k, days / scale) / scale;
  }
  constexpr double inverse_sqrt_two_pi = 0.39894228040143267794;
  const auto [mean, sd] = log_parameters(law);
  const double z = (math::log(days) - mean) / sd;
  return inverse_sqrt_two_pi * math::exp(-z * z / 2) / (sd * days);
}

double cumulative(const DwellLaw& law, double days) {
  const LawShape shape = effective_shape(law);
  if (shape == LawShape::constant) {
    return days >= law.mean_days ? 1 : 0;
  }
  if (!(days > 0)) {
    return 0;
  }
  if (shape == LawShape::exponential) {
    return -math::expm1(-days / law.mean_days);
  }
  if (shape == LawShape::gamma) {
    const auto [k, scale] = gamma_parameters(law);
    return math::gamma_p(k, days / scale);
  }
  const auto [mean, sd] = log_parameters(law);
  return math::normal_cdf((math::log(days) - mean) / sd);
}

double quantile(const DwellLaw& law, double p) {
  switch (effective_shape(law)) {
    case LawShape::constant:
      return law.mean_days;
    case LawShape::exponential:
      return -math::log1p(-p) * law.mean_days;
    case LawShape::gamma: {
      const auto [k, scale] = gamma_parameters(law);
      return math::gamma_quantile(k, p) * scale;
    }
    case LawShape::lognormal: {
      const auto [mean, sd] = log_parameters(law);
      return math::exp(mean + sd * math::normal_quantile(p));
    }
  }
  return law.mean_days;
}

DwellLaw length_biased(const DwellLaw& law) {
  switch (effective_shape(law)) {
    case LawShape::constant:
      return law;
    case LawShape::exponential:
      return {LawShape::gamma, 2 * law.mean_days, 1 / std::sqrt(2.0)};
    case LawShape::gamma:
      return {LawShape::gamma, law.mean_days * (1 + law.cv * law.cv), law.cv / std::sqrt(1 + law.cv * law.cv)};
    case LawShape::lognormal:
      return {LawShape::lognormal, law.mean_days * (1 + law.cv * law.cv), law.cv};
  }
  return law;
}

QuantileTable tabulate(const DwellLaw& law) {
  if (effective_shape(law) == LawShape::constant) {
    return QuantileTable::constant(law.mean_days);
  }
  return QuantileTable::from_quantile([&law](double p) { return quantile(law, p); });
}

}  // namespace anagen::random
