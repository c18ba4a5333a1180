#include "core/math/exp_log.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace anagen::math {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// ln 2 to 106 bits, and again with an upper part of 32 bits, whose product with an exponent is exact.
constexpr DoubleDouble ln2 = {0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56};
constexpr double ln2_upper = 0x1.62e42feep-1;
constexpr double ln2_lower = (ln2.hi - ln2_upper) + ln2.lo;

constexpr int mantissa_bits = 52;
constexpr int exponent_bias = 1023;
constexpr int exponent_lowest = -1022;

/// 2^e for a normal result.
double power_of_two(int e) {
  return std::bit_cast<double>(static_cast<std::uint64_t>(e + exponent_bias) << mantissa_bits);
}

/// s * 2^e for s near 1, rounded once when the result is normal.
double scale(double s, int e) {
  if (e > exponent_bias) {
    return s * 2 * power_of_two(e - 1);
  }
  if (e < exponent_lowest) {
    constexpr int lift = 128;
    return s * power_of_two(e + lift) * power_of_two(-lift);
  }
  return s * power_of_two(e);
}

// exp: x = (64 e + j) ln2/64 + r, |r| <= ln2/128; exp(x) = 2^e * 2^(j/64) * exp(r).

constexpr int exp_cells_log2 = 6;
constexpr int exp_cells = 1 << exp_cells_log2;

/// exp of a double-double of size up to ln2/64 by its series; the compiler makes the table with it.
constexpr DoubleDouble exp_series(DoubleDouble x) {
  constexpr int terms = 16;
  DoubleDouble sum = {1, 0};
  for (int n = terms; n > 0; --n) {
    sum = DoubleDouble{1, 0} + sum * x / DoubleDouble{static_cast<double>(n), 0};
  }
  return sum;
}

constexpr std::array<DoubleDouble, exp_cells> make_powers() {
  const DoubleDouble root = exp_series({ln2.hi / exp_cells, ln2.lo / exp_cells});
  std::array<DoubleDouble, exp_cells> powers{};
  powers[0] = {1, 0};
  for (std::size_t j = 1; j < exp_cells; ++j) {
    powers[j] = powers[j - 1] * root;
  }
  return powers;
}

constexpr std::array<DoubleDouble, exp_cells> powers = make_powers();

struct Reduced {
  DoubleDouble r;      ///< what is left of x
  DoubleDouble power;  ///< 2^(j/64)
  int exponent = 0;
};

Reduced reduce(DoubleDouble x) {
  constexpr double to_integer = 0x1.8p52;  // adding and taking away rounds to a whole number
  const double steps = (x.hi * (exp_cells / ln2.hi) + to_integer) - to_integer;
  const int k = static_cast<int>(steps);
  const double left = x.hi - steps * (ln2_upper / exp_cells);
  return {two_sum(left, x.lo - steps * (ln2_lower / exp_cells)), powers[static_cast<std::size_t>(k & (exp_cells - 1))],
          k >> exp_cells_log2};
}

/// exp(r) - 1 - r for |r| <= ln2/128.
double exp_tail(double r) {
  return r * r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720 + r * (1.0 / 5040))))));
}

// log: x = 2^e m, r = m / c - 1 for a short reciprocal of the middle c of one of 128 cells; log x = e ln2 + log c +
// log1p(r).

constexpr int log_cells_log2 = 7;
constexpr int log_cells = 1 << log_cells_log2;

struct LogCell {
  double reciprocal = 1;   ///< about 1 / c, 9 bits
  DoubleDouble logarithm;  ///< -log(reciprocal), less ln2 where the cell lies above sqrt 2
  int carry = 0;           ///< 1 where the cell lies above sqrt 2: the exponent is counted one higher
};

/// Logarithm by the series of atanh, for c between 0.7 and 1.5; the compiler makes the table with it.
constexpr DoubleDouble log_series(double c) {
  constexpr int last = 41;
  const DoubleDouble z = DoubleDouble{c - 1, 0} / DoubleDouble{c + 1, 0};
  const DoubleDouble square = z * z;
  DoubleDouble sum = {0, 0};
  for (int n = last; n > 0; n -= 2) {
    sum = sum * square + DoubleDouble{1, 0} / DoubleDouble{static_cast<double>(n), 0};
  }
  const DoubleDouble half = sum * z;
  return {2 * half.hi, 2 * half.lo};
}

constexpr std::array<LogCell, log_cells> make_log_cells() {
  constexpr double reciprocal_steps = 512;
  constexpr double sqrt2 = 0x1.6a09e667f3bcdp0;
  std::array<LogCell, log_cells> cells{};
  for (std::size_t i = 0; i < log_cells; ++i) {
    const double centre = 1 + (static_cast<double>(i) + 0.5) / log_cells;
    const int carry = centre > sqrt2 ? 1 : 0;
    double reciprocal = static_cast<double>(static_cast<int>(reciprocal_steps / centre + 0.5)) / reciprocal_steps;
    // The cells that touch 1 keep it as their centre: nothing may cancel there.
    if (i == 0) {
      reciprocal = 1;
    } else if (i == log_cells - 1) {
      reciprocal = 0.5;
    }
    const DoubleDouble logarithm = log_series(carry == 1 ? 2 * reciprocal : reciprocal);
    cells[i] = {reciprocal, {-logarithm.hi, -logarithm.lo}, carry};
  }
  return cells;
}

constexpr std::array<LogCell, log_cells> log_table = make_log_cells();

/// log1p(r) - r + r^2/2 for |r| <= 2^-7.
double log_tail(double r) {
  return r * r * r *
         (1.0 / 3 + r * (-1.0 / 4 + r * (1.0 / 5 + r * (-1.0 / 6 + r * (1.0 / 7 + r * (-1.0 / 8 + r * (1.0 / 9)))))));
}

/// Logarithm of x.hi + x.lo, x.hi positive and finite.
DoubleDouble log_of(DoubleDouble x) {
  int exponent = 0;
  if (x.hi < std::numeric_limits<double>::min()) {
    x = {x.hi * 0x1p54, x.lo * 0x1p54};
    exponent = -54;
  }
  constexpr std::uint64_t mantissa_mask = (std::uint64_t{1} << mantissa_bits) - 1;
  const auto bits = std::bit_cast<std::uint64_t>(x.hi);
  const int raw = static_cast<int>(bits >> mantissa_bits) - exponent_bias;
  const double m = std::bit_cast<double>((bits & mantissa_mask) | (std::uint64_t{exponent_bias} << mantissa_bits));
  const double m_lower = x.lo == 0 ? 0 : x.lo / 2 * power_of_two(1 - raw);
  const LogCell& cell = log_table[(bits & mantissa_mask) >> (mantissa_bits - log_cells_log2)];
  exponent += raw + cell.carry;

  const DoubleDouble product = two_product(m, cell.reciprocal);
  const DoubleDouble r = two_sum(product.hi - 1, product.lo + m_lower * cell.reciprocal);
  const DoubleDouble square = two_product(r.hi, r.hi);
  const DoubleDouble near = two_sum(r.hi, -square.hi / 2);
  const DoubleDouble far = two_sum(static_cast<double>(exponent) * ln2_upper, cell.logarithm.hi);
  const DoubleDouble sum = two_sum(far.hi, near.hi);
  const double rest = (r.lo - r.hi * r.lo - square.lo / 2) + log_tail(r.hi) + cell.logarithm.lo +
                      static_cast<double>(exponent) * ln2_lower;
  return quick_two_sum(sum.hi, sum.lo + ((far.lo + near.lo) + rest));
}

constexpr double exp_overflow = 709.782712893384;     // log of the largest number, rounded up
constexpr double exp_underflow = -745.1332191019412;  // half the smallest number lies at its logarithm

}  // namespace

double exp(double x) {
  if (!(x >= exp_underflow)) {
    return x < exp_underflow ? 0 : x;
  }
  if (x > exp_overflow) {
    return infinity;
  }
  const Reduced reduced = reduce({x, 0});
  const double rest = reduced.r.hi + (reduced.r.lo + exp_tail(reduced.r.hi));
  return scale(reduced.power.hi + (reduced.power.lo + reduced.power.hi * rest), reduced.exponent);
}

double exp_of(DoubleDouble x) {
  if (x.hi < exp_underflow) {
    return 0;
  }
  if (x.hi > exp_overflow) {
    return infinity;
  }
  const Reduced reduced = reduce(x);
  const double rest = reduced.r.hi + (reduced.r.lo + exp_tail(reduced.r.hi));
  return scale(reduced.power.hi + (reduced.power.lo + reduced.power.hi * rest), reduced.exponent);
}

double expm1(double x) {
  constexpr double all_lost = -38;  // below it exp(x) is under half a unit in the last place of 1
  if (!(x >= all_lost)) {
    return x < all_lost ? -1 : x;
  }
  if (x > exp_overflow) {
    return infinity;
  }
  if (x == 0) {
    return x;
  }
  const Reduced reduced = reduce({x, 0});
  const DoubleDouble rest = two_sum(reduced.r.hi, reduced.r.lo + exp_tail(reduced.r.hi));
  constexpr int one_is_lost = 60;
  if (reduced.exponent > one_is_lost) {
    return scale(reduced.power.hi + (reduced.power.lo + reduced.power.hi * rest.hi), reduced.exponent);
  }
  // 2^e (power + power * rest) - 1, with everything to about 2^-68 because up to six bits cancel.
  const double factor = power_of_two(reduced.exponent);
  const DoubleDouble product = two_product(reduced.power.hi, rest.hi);
  const DoubleDouble less_one = two_sum(reduced.power.hi * factor, -1);
  const DoubleDouble sum = two_sum(less_one.hi, product.hi * factor);
  const double lower = product.lo + reduced.power.hi * rest.lo + reduced.power.lo * (1 + rest.hi);
  return sum.hi + (sum.lo + (less_one.lo + lower * factor));
}

DoubleDouble log_parts(double x) { return log_of({x, 0}); }

double log(double x) {
  if (!(x > 0)) {
    return x == 0 ? -infinity : nan;
  }
  return x == infinity ? x : log_of({x, 0}).hi;
}

double log1p(double x) {
  if (!(x > -1)) {
    return x == -1 ? -infinity : nan;
  }
  if (x == infinity || x == 0) {
    return x;
  }
  return log_of(two_sum(1, x)).hi;
}

}  // namespace anagen::math
