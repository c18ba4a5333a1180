#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

#include "core/math/exp_log.hpp"
#include "core/math/special.hpp"

namespace anagen::math {
namespace {

constexpr double inverse_sqrt_two_pi = 0.39894228040143267794;

/// exp(-x^2/2) with the rounding of x^2 made good.
double bell(double x) {
  const DoubleDouble square = two_product(x, x);
  return exp_of({-square.hi / 2, -square.lo / 2});
}

/// Share above x > 0: the continued fraction 1/(x + 1/(x + 2/(x + ...))), to a depth that suffices from x = 1.7 on.
double upper_tail(double x) {
  constexpr int depth = 120;
  double fraction = x;
  for (int n = depth; n > 0; --n) {
    fraction = x + n / fraction;
  }
  return bell(x) * inverse_sqrt_two_pi / fraction;
}

/// Share between 0 and x, for |x| <= 1.7: sum of x^(2n+1)/(2n+1)!!, all terms of one sign.
double share_from_centre(double x) {
  constexpr int terms = 40;
  double term = x;
  double sum = x;
  for (int n = 1; n < terms; ++n) {
    term *= x * x / (2 * n + 1);
    sum += term;
  }
  return bell(x) * inverse_sqrt_two_pi * sum;
}

// Wichura (1988), Algorithm AS 241, PPND16: ratios of polynomials of degree 7, constant term first.
using Polynomial = std::array<double, 8>;

constexpr Polynomial centre_above = {3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
                                     1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
                                     3.3430575583588128105e4, 2.5090809287301226727e3};
constexpr Polynomial centre_below = {1,
                                     4.2313330701600911252e1,
                                     6.8718700749205790830e2,
                                     5.3941960214247511077e3,
                                     2.1213794301586595867e4,
                                     3.9307895800092710610e4,
                                     2.8729085735721942674e4,
                                     5.2264952788528545610e3};
constexpr Polynomial near_above = {1.42343711074968357734e0,  4.63033784615654529590e0, 5.76949722146069140550e0,
                                   3.64784832476320460504e0,  1.27045825245236838258e0, 2.41780725177450611770e-1,
                                   2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr Polynomial near_below = {1,
                                   2.05319162663775882187e0,
                                   1.67638483018380384940e0,
                                   6.89767334985100004550e-1,
                                   1.48103976427480074590e-1,
                                   1.51986665636164571966e-2,
                                   5.47593808499534494600e-4,
                                   1.05075007164441684324e-9};
constexpr Polynomial far_above = {6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,
                                  2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                  2.71155556874348757815e-5, 2.01033439929228813265e-7};
constexpr Polynomial far_below = {1,
                                  5.99832206555887937690e-1,
                                  1.36929880922735805310e-1,
                                  1.48753612908506148525e-2,
                                  7.86869131145613259100e-4,
                                  1.84631831751005468180e-5,
                                  1.42151175831644588870e-7,
                                  2.04426310338993978564e-15};

double ratio(const Polynomial& above, const Polynomial& below, double r) {
  double numerator = 0;
  double denominator = 0;
  for (std::size_t i = above.size(); i-- > 0;) {
    numerator = numerator * r + above[i];
    denominator = denominator * r + below[i];
  }
  return numerator / denominator;
}

}  // namespace

double normal_cdf(double x) {
  constexpr double series_ends = 1.7;
  constexpr double vanishes = 40;
  if (x != x) {
    return x;
  }
  if (x < -series_ends) {
    return x < -vanishes ? 0 : upper_tail(-x);
  }
  if (x > series_ends) {
    return x > vanishes ? 1 : 1 - upper_tail(x);
  }
  return 0.5 + share_from_centre(x);
}

double normal_quantile(double p) {
  constexpr double centre_half_width = 0.425;
  constexpr double centre_offset = 0.180625;
  constexpr double near_ends = 5;
  constexpr double near_offset = 1.6;
  if (!(p > 0 && p < 1)) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    return p == 0 ? -infinity : p == 1 ? infinity : std::numeric_limits<double>::quiet_NaN();
  }
  const double q = p - 0.5;
  if (q >= -centre_half_width && q <= centre_half_width) {
    return q * ratio(centre_above, centre_below, centre_offset - q * q);
  }
  const double depth = std::sqrt(-log(q < 0 ? p : 1 - p));
  const double size = depth <= near_ends ? ratio(near_above, near_below, depth - near_offset)
                                         : ratio(far_above, far_below, depth - near_ends);
  return q < 0 ? -size : size;
}

}  // namespace anagen::math
