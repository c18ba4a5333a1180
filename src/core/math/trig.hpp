#pragma once

#include <numbers>

namespace anagen::math {

inline constexpr double pi = std::numbers::pi;

/// The largest angle that `sin` and `cos` take [rad]; beyond it they return NaN rather than a poor number.
inline constexpr double largest_angle = 0x1p20;

/// Sine of `x` [rad], |x| up to `largest_angle`; error below 0.8 units in the last place.
[[nodiscard]] double sin(double x);

/// Cosine of `x` [rad], |x| up to `largest_angle`; error below 0.8 units in the last place.
[[nodiscard]] double cos(double x);

}  // namespace anagen::math
