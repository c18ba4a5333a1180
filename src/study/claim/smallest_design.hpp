#pragma once

#include <cstdint>

namespace anagen::study {

inline constexpr double design_alpha = 0.05;  ///< two-sided
inline constexpr double design_power = 0.8;

/// People per arm of a randomised trial that finds a difference of two means: 2 (z_a + z_b)^2 sd^2 / difference^2,
/// rounded up, at least 2 (docs/methods/claims.md eq. 10). `difference` is not 0.
[[nodiscard]] std::uint32_t people_per_arm(double sd, double difference);

}  // namespace anagen::study
