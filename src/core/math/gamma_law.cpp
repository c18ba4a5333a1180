#include <cmath>

#include "core/math/exp_log.hpp"
#include "core/math/pow.hpp"
#include "core/math/special.hpp"
#include "core/math/stirling.hpp"
#include "core/math/trig.hpp"

namespace anagen::math {
namespace {

constexpr double half_log_two_pi = 0.91893853320467274178;
constexpr double epsilon = 0x1p-54;
constexpr int most_terms = 20'000;  // reached by no shape below 10^6

/// The asymptotic series of `stirling_rest` by Bernoulli numbers, for x >= 10: the first term left out is below 1e-17.
double stirling_series(double x) {
  const double z = 1 / (x * x);
  return (1.0 / 12 + z * (-1.0 / 360 +
                          z * (1.0 / 1260 + z * (-1.0 / 1680 +
                                                 z * (1.0 / 1188 + z * (-691.0 / 360360 +
                                                                        z * (1.0 / 156 + z * (-3617.0 / 122400)))))))) /
         x;
}

constexpr double series_begins = 10;

/// x^a e^-x / Gamma(a + 1): the probability of a under a Poisson law of mean x, for real a.
double prefix(double a, double x) {
  if (a == 0) {
    return exp(-x);
  }
  return exp(-deviance(a, x) - stirling_rest(a)) / std::sqrt(2 * pi * a);
}

/// P(a, x) by its series, for x < a + 1.
double lower_series(double a, double x) {
  double term = 1;
  double sum = 1;
  for (int n = 1; n < most_terms && term > sum * epsilon; ++n) {
    term *= x / (a + n);
    sum += term;
  }
  return prefix(a, x) * sum;
}

/// Q(a, x) by Legendre's continued fraction, for x >= a + 1 (Lentz's forward rule).
double upper_fraction(double a, double x) {
  double b = x + 1 - a;
  double c = 0x1p1000;
  double d = 1 / b;
  double fraction = d;
  for (int n = 1; n < most_terms; ++n) {
    const double numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const double change = d * c;
    fraction *= change;
    if (change > 1 - 4 * epsilon && change < 1 + 4 * epsilon) {
      break;
    }
  }
  return prefix(a, x) * a * fraction;
}

}  // namespace

double stirling_rest(double x) {
  if (x >= series_begins) {
    return stirling_series(x);
  }
  return log_gamma(x) - ((x - 0.5) * log(x) - x + half_log_two_pi);
}

double deviance(double x, double m) {
  constexpr double near = 0.1;
  if (x == 0) {
    return m;
  }
  const double difference = x - m;
  if (difference > -near * m && difference < near * m) {
    const double v = difference / m;
    return m * ((1 + v) * log1p(v) - v);
  }
  return x * log(x / m) - difference;
}

double log_gamma(double x) {
  // Gamma(x) = Gamma(x + n) / (x (x + 1) ... (x + n - 1)).
  double product = 1;
  while (x < series_begins) {
    product *= x;
    x += 1;
  }
  return (x - 0.5) * log(x) - x + half_log_two_pi + stirling_series(x) - log(product);
}

double gamma_p(double a, double x) {
  if (!(x > 0)) {
    return 0;
  }
  return x < a + 1 ? lower_series(a, x) : 1 - upper_fraction(a, x);
}

double gamma_q(double a, double x) {
  if (!(x > 0)) {
    return 1;
  }
  return x < a + 1 ? 1 - lower_series(a, x) : upper_fraction(a, x);
}

double gamma_density(double a, double x) { return prefix(a, x) * a / x; }

double gamma_quantile(double a, double p) {
  // Wilson and Hilferty (1931) as a start, or the first term of the series where that falls short.
  const double spread = 1 / (9 * a);
  const double root = 1 - spread + normal_quantile(p) * std::sqrt(spread);
  double x = a * root * root * root;
  if (root < 0.25) {
    x = exp((log(p) + log_gamma(a + 1)) / a);
  }
  // Newton's rule on log x, kept inside what is known to hold the answer; it ends after few steps.
  constexpr int most_steps = 100;
  constexpr double close = 0x1p-50;
  double low = 0;
  double high = 0x1p1000;
  for (int step = 0; step < most_steps; ++step) {
    // The smaller of the two tails carries the accuracy.
    const bool upper = x >= a + 1;
    const double excess = upper ? (1 - p) - gamma_q(a, x) : gamma_p(a, x) - p;
    (excess < 0 ? low : high) = x;
    const double slope = gamma_density(a, x) * x;
    double next = slope > 0 ? x * exp(-excess / slope) : 0;
    if (!(next > low && next < high)) {
      next = low > 0 && high < 0x1p1000 ? (low + high) / 2 : (low > 0 ? low * 2 : high / 2);
    }
    const double moved = next > x ? next - x : x - next;
    x = next;
    if (moved <= close * x) {
      break;
    }
  }
  return x;
}

double poisson_probability(double k, double mean) { return prefix(k, mean); }

}  // namespace anagen::math
