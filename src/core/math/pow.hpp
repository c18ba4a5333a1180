#pragma once

namespace anagen::math {

/// `base` to the power `exponent`, with the special values of C99 (Annex F.10.4.4); error below 0.6 units in the last
/// place wherever the result is normal.
[[nodiscard]] double pow(double base, double exponent);

}  // namespace anagen::math
