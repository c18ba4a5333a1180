#pragma once

#include <cstdint>

#include "clinic/observed.hpp"

namespace anagen::clinic {

/// A pull on a lock of hairs: how many are in the lock, how readily a loose club comes, how unevenly hands pull.
struct PullTest {
  std::int32_t hairs = 0;  ///< in the lock
  double yield = 0;        ///< share of the loose clubs in the lock that come out, 0 to 1
  double negbin_size = 0;  ///< k of the negative binomial, above 0; variance = mean + mean^2 / k
};

/// Hairs expected in one pull; `loose_share` = clubs ready to go over all visible hairs, 0 to 1.
[[nodiscard]] double expected_pull(const PullTest& test, double loose_share);

/// Hairs that come away in the pull of `day`, never more than the lock holds (docs/methods/clinic.md eq. 8).
[[nodiscard]] std::int32_t pull(const PullTest& test, double loose_share, std::int32_t day, const Observed& who);

}  // namespace anagen::clinic
