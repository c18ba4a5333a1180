#include "core/math/trig.hpp"

#include <array>
#include <cstddef>
#include <limits>

#include "core/math/double_double.hpp"

namespace anagen::math {
namespace {

// pi/2 in pieces of 33 bits, whose products with a quarter turn count below 2^20 are exact, and the rest.
constexpr double half_pi_1 = 0x1.921fb544p+0;
constexpr double half_pi_2 = 0x1.0b4611a6p-34;
constexpr double half_pi_3 = 0x1.3198a2ep-69;
constexpr double half_pi_4 = 0x1.b839a252049c1p-104;

struct Reduced {
  DoubleDouble r;  ///< angle within a quarter turn, |r| <= pi/4
  int quarter = 0;
};

Reduced reduce(double x) {
  constexpr double to_integer = 0x1.8p52;  // adding and taking away rounds to a whole number
  const double turns = (x * (2 / pi) + to_integer) - to_integer;
  const DoubleDouble first = two_sum(x - turns * half_pi_1, -turns * half_pi_2);
  const DoubleDouble second = two_sum(first.hi, -turns * half_pi_3);
  const double rest = first.lo + (second.lo - turns * half_pi_4);
  return {quick_two_sum(second.hi, rest), static_cast<int>(turns) & 3};
}

/// 1/n! - 1/(n+2)! z + 1/(n+4)! z^2 - ... to `terms` terms: the series of sine and cosine from degree n on.
template <int n, std::size_t terms>
double alternating(double z) {
  constexpr auto coefficients = [] {
    std::array<double, terms> made{};
    double factorial = 1;
    for (int i = 2; i <= n; ++i) {
      factorial *= i;
    }
    int degree = n;
    for (std::size_t term = 0; term < terms; ++term) {
      made[term] = (term % 2 == 0 ? 1 : -1) / factorial;
      factorial *= (degree + 1) * (degree + 2);
      degree += 2;
    }
    return made;
  }();
  double sum = 0;
  for (std::size_t term = terms; term-- > 0;) {
    sum = sum * z + coefficients[term];
  }
  return sum;
}

// With |r| <= pi/4 the first term left out is below 2^-60 of the result.

double sin_near(DoubleDouble r) {
  const double z = r.hi * r.hi;
  return r.hi + (r.lo * (1 - z / 2) - r.hi * z * alternating<3, 9>(z));
}

double cos_near(DoubleDouble r) {
  const DoubleDouble square = two_product(r.hi, r.hi);
  const double z = square.hi;
  const DoubleDouble head = quick_two_sum(1, -z / 2);
  return head.hi + (head.lo + (z * z * alternating<4, 8>(z) - (square.lo / 2 + r.hi * r.lo)));
}

}  // namespace

double sin(double x) {
  if (!(x >= -largest_angle && x <= largest_angle)) {
    return std::numeric_limits<double>::quiet_NaN();
  }
  const Reduced reduced = reduce(x);
  const double value = (reduced.quarter & 1) == 0 ? sin_near(reduced.r) : cos_near(reduced.r);
  return (reduced.quarter & 2) == 0 ? value : -value;
}

double cos(double x) {
  if (!(x >= -largest_angle && x <= largest_angle)) {
    return std::numeric_limits<double>::quiet_NaN();
  }
  const Reduced reduced = reduce(x);
  const double value = (reduced.quarter & 1) == 0 ? cos_near(reduced.r) : sin_near(reduced.r);
  return (((reduced.quarter + 1) & 2) == 0) ? value : -value;
}

}  // namespace anagen::math
