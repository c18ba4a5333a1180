#include <cmath>

#include "core/math/exp_log.hpp"
#include "core/math/special.hpp"
#include "core/math/stirling.hpp"
#include "core/math/trig.hpp"

namespace anagen::math {
namespace {

/// x^a (1-x)^b Gamma(a+b) / (Gamma(a) Gamma(b)), by Stirling's formula and its rests.
double prefix(double a, double b, double x) {
  const double n = a + b;
  return std::sqrt(a / (2 * pi) * (b / n)) *
         exp(stirling_rest(n) - stirling_rest(a) - stirling_rest(b) - deviance(a, n * x) - deviance(b, n * (1 - x)));
}

/// The continued fraction of the incomplete beta function (Lentz's forward rule), for x < (a+1)/(a+b+2).
double fraction(double a, double b, double x) {
  constexpr int most_terms = 20'000;
  constexpr double close = 0x1p-52;
  constexpr double tiny = 0x1p-1000;
  const auto guarded = [](double value) { return value < tiny && value > -tiny ? tiny : value; };
  double c = 1;
  double d = 1 / guarded(1 - (a + b) * x / (a + 1));
  double result = d;
  for (int m = 1; m < most_terms; ++m) {
    const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guarded(1 + even * d);
    c = guarded(1 + even / c);
    result *= d * c;
    const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guarded(1 + odd * d);
    c = guarded(1 + odd / c);
    const double change = d * c;
    result *= change;
    if (change > 1 - close && change < 1 + close) {
      break;
    }
  }
  return result;
}

}  // namespace

double beta_p(double a, double b, double x) {
  if (!(x > 0)) {
    return 0;
  }
  if (x >= 1) {
    return 1;
  }
  if (x < (a + 1) / (a + b + 2)) {
    return prefix(a, b, x) * fraction(a, b, x) / a;
  }
  return 1 - prefix(a, b, x) * fraction(b, a, 1 - x) / b;
}

double beta_quantile(double a, double b, double p) {
  constexpr int steps = 60;
  double low = 0;
  double high = 1;
  for (int step = 0; step < steps; ++step) {
    const double middle = (low + high) / 2;
    (beta_p(a, b, middle) < p ? low : high) = middle;
  }
  return (low + high) / 2;
}

double binomial_probability(double k, double n, double p) {
  if (k == 0) {
    return exp(n * log1p(-p));
  }
  if (k == n) {
    return exp(n * log(p));
  }
  return std::sqrt(n / (2 * pi * k * (n - k))) * exp(stirling_rest(n) - stirling_rest(k) - stirling_rest(n - k) -
                                                     deviance(k, n * p) - deviance(n - k, n * (1 - p)));
}

}  // namespace anagen::math
