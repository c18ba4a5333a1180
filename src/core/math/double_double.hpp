#pragma once

namespace anagen::math {

/// An unevaluated sum `hi + lo` with |lo| at most half a unit in the last place of `hi`: about 106 bits.
///
/// Only IEEE + - * / are used, so the bits are the same on every machine that does not contract or reorder.
struct DoubleDouble {
  double hi = 0;
  double lo = 0;
};

/// a + b without error, for |a| >= |b|.
[[nodiscard]] constexpr DoubleDouble quick_two_sum(double a, double b) {
  const double sum = a + b;
  return {sum, b - (sum - a)};
}

/// a + b without error.
[[nodiscard]] constexpr DoubleDouble two_sum(double a, double b) {
  const double sum = a + b;
  const double part = sum - a;
  return {sum, (a - (sum - part)) + (b - part)};
}

/// The upper 26 bits and the rest of `a`, for |a| below 2^996 (Veltkamp).
[[nodiscard]] constexpr DoubleDouble split(double a) {
  constexpr double splitter = 0x1p27 + 1;
  const double scaled = splitter * a;
  const double hi = scaled - (scaled - a);
  return {hi, a - hi};
}

/// a * b without error, for factors below 2^996 and products well above the smallest numbers (Dekker).
[[nodiscard]] constexpr DoubleDouble two_product(double a, double b) {
  const double product = a * b;
  const DoubleDouble x = split(a);
  const DoubleDouble y = split(b);
  return {product, ((x.hi * y.hi - product) + x.hi * y.lo + x.lo * y.hi) + x.lo * y.lo};
}

/// Sum to about 2^-104.
[[nodiscard]] constexpr DoubleDouble operator+(DoubleDouble a, DoubleDouble b) {
  const DoubleDouble sum = two_sum(a.hi, b.hi);
  const DoubleDouble rest = two_sum(a.lo, b.lo);
  const DoubleDouble once = quick_two_sum(sum.hi, sum.lo + rest.hi);
  return quick_two_sum(once.hi, once.lo + rest.lo);
}

/// Product to about 2^-102.
[[nodiscard]] constexpr DoubleDouble operator*(DoubleDouble a, DoubleDouble b) {
  const DoubleDouble product = two_product(a.hi, b.hi);
  return quick_two_sum(product.hi, product.lo + (a.hi * b.lo + a.lo * b.hi));
}

/// Quotient to about 2^-102.
[[nodiscard]] constexpr DoubleDouble operator/(DoubleDouble a, DoubleDouble b) {
  const double first = a.hi / b.hi;
  const DoubleDouble taken = b * DoubleDouble{first, 0};
  const DoubleDouble rest = a + DoubleDouble{-taken.hi, -taken.lo};
  return quick_two_sum(first, rest.hi / b.hi);
}

}  // namespace anagen::math
