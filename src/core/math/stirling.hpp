#pragma once

namespace anagen::math {

/// log Gamma(x) - [(x - 1/2) log x - x + log(2 pi)/2], for x > 0: what Stirling's formula leaves.
[[nodiscard]] double stirling_rest(double x);

/// x log(x / m) + m - x, for x >= 0 and m > 0, without cancellation where x is near m (Loader 2000).
[[nodiscard]] double deviance(double x, double m);

}  // namespace anagen::math
