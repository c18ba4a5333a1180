#pragma once

#include "core/math/double_double.hpp"

namespace anagen::math {

// Elementary functions in IEEE + - * / and bit casts alone: the same bits on every machine and compiler.
// The error is below 0.6 units in the last place wherever the result is normal; tests/unit/core/math measures it
// (docs/methods/math.md).

/// e to the power `x`; infinite above 709.78, zero below -745.13.
[[nodiscard]] double exp(double x);

/// exp(x) - 1, without the loss near zero.
[[nodiscard]] double expm1(double x);

/// Natural logarithm; minus infinity at zero, NaN below.
[[nodiscard]] double log(double x);

/// log(1 + x), without the loss near zero; minus infinity at -1, NaN below.
[[nodiscard]] double log1p(double x);

/// exp of a double-double, for |hi| at most 800; what `pow` ends with.
[[nodiscard]] double exp_of(DoubleDouble x);

/// Logarithm of a positive finite `x` to about 2^-68 of itself; what `pow` begins with.
[[nodiscard]] DoubleDouble log_parts(double x);

}  // namespace anagen::math
