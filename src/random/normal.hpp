#pragma once

namespace anagen::random {

// Continuous laws by inversion: each takes `u` strictly inside (0, 1), made of dice by `open_unit`, and gives the value
// below which a share `u` lies. One address, one draw; nothing is rejected, so no draw moves another.

/// Standard normal.
[[nodiscard]] double standard_normal(double u);

/// Normal of a mean and standard deviation.
[[nodiscard]] double normal(double mean, double sd, double u);

/// Log-normal by its own mean (not that of the logarithm) and coefficient of variation.
[[nodiscard]] double lognormal(double mean, double cv, double u);

/// Normal given that it lies within `low` and `high`, low < high; never outside them. Mean and sd are those before the
/// cut.
[[nodiscard]] double truncated_normal(double mean, double sd, double low, double high, double u);

/// Beta of shapes `a`, `b` > 0.
[[nodiscard]] double beta(double a, double b, double u);

}  // namespace anagen::random
