#include "core/math/pow.hpp"

#include <bit>
#include <cstdint>
#include <limits>

#include "core/math/exp_log.hpp"

namespace anagen::math {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double magnitude(double x) { return x < 0 ? -x : x; }

/// Whether a finite number is whole, and if so whether it is odd.
enum class Whole { no, even, odd };

Whole whole(double x) {
  constexpr double all_even = 0x1p53;
  const double size = magnitude(x);
  if (size >= all_even) {
    return Whole::even;
  }
  const auto integer = static_cast<std::int64_t>(size);
  if (static_cast<double>(integer) != size) {
    return Whole::no;
  }
  return (integer & 1) == 1 ? Whole::odd : Whole::even;
}

bool sign_bit(double x) { return (std::bit_cast<std::uint64_t>(x) >> 63U) == 1; }

/// A positive, finite base other than 1 and a finite exponent other than 0.
double pow_of_positive(double base, double exponent) {
  constexpr double certain = 0x1p64;  // beyond it even the number next to 1 leaves the range
  const DoubleDouble logarithm = log_parts(base);
  if (magnitude(exponent) > certain) {
    return (logarithm.hi > 0) == (exponent > 0) ? infinity : 0;
  }
  const DoubleDouble product = two_product(logarithm.hi, exponent);
  return exp_of(quick_two_sum(product.hi, product.lo + logarithm.lo * exponent));
}

}  // namespace

double pow(double base, double exponent) {
  if (exponent == 0 || base == 1) {
    return 1;
  }
  if (base != base || exponent != exponent) {
    return std::numeric_limits<double>::quiet_NaN();
  }
  const double size = magnitude(base);
  if (magnitude(exponent) == infinity) {
    if (size == 1) {
      return 1;
    }
    return (size > 1) == (exponent > 0) ? infinity : 0;
  }
  const Whole kind = whole(exponent);
  const double sign = sign_bit(base) && kind == Whole::odd ? -1 : 1;
  if (size == 0 || size == infinity) {
    return sign * ((size == 0) == (exponent > 0) ? 0 : infinity);
  }
  if (base < 0 && kind == Whole::no) {
    return std::numeric_limits<double>::quiet_NaN();
  }
  return size == 1 ? sign : sign * pow_of_positive(size, exponent);
}

}  // namespace anagen::math
