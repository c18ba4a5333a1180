#pragma once

#include <cstdint>

namespace anagen::random {

// Counts by inversion: the smallest count whose cumulative probability reaches `u`, which lies strictly inside (0, 1)
// and should be made of two dice (`open_unit(high, low)`). The sum starts from a guess near the answer and walks, so
// the cost hardly grows with the mean.

/// Poisson of a mean >= 0, up to about 10^6.
[[nodiscard]] std::int64_t poisson(double mean, double u);

/// Number out of `n` >= 0 trials that succeed, each with chance `p` in [0, 1].
[[nodiscard]] std::int64_t binomial(std::int64_t n, double p, double u);

/// Poisson whose own mean is gamma-distributed with shape `size` > 0: variance mean + mean^2 / size.
[[nodiscard]] std::int64_t negative_binomial(double mean, double size, double u);

}  // namespace anagen::random
