#pragma once

#include <string>
#include <vector>

namespace anagen::report {

/// A straight map from values to positions on the drawing.
struct Scale {
  double from = 0, to = 1;    ///< values
  double start = 0, end = 1;  ///< positions

  /// The position of a value; outside [from, to] it goes on straight.
  [[nodiscard]] double operator()(double value) const;
};

/// Round numbers between `from` and `to`, about `about` of them, in steps of 1, 2, 2.5 or 5 times a power of ten.
[[nodiscard]] std::vector<double> round_ticks(double from, double to, int about);

/// The smallest multiple of the round step at or above `value`, so that an axis ends on a tick.
[[nodiscard]] double round_up(double value, int about);

/// A tick in words, with as many digits as its step needs; `sign` puts a plus before positive ones.
[[nodiscard]] std::string tick_text(double value, const std::vector<double>& ticks, bool sign = false);

}  // namespace anagen::report
