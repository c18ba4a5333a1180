#pragma once

#include <cstdint>

namespace anagen::cause {

/// How strongly an event acts over time, from 0 to 1: an even rise, a plateau, and a fading away.
///
/// Source: docs/methods/causes.md, eq. 2. Times in days of the scenario; a rise or fading of 0 days is abrupt.
struct Pulse {
  double from = 0;
  double rise_days = 0;
  double until = 0;        ///< end of rise and plateau, at or after `from`: the end of the last day
  double fading_days = 0;  ///< time constant of the exponential fall after `until`

  friend bool operator==(const Pulse&, const Pulse&) = default;
};

/// Mean strength from the start to the end of `day`, in closed form. 0 throughout when `until` is not after `from`.
[[nodiscard]] double mean_strength(const Pulse& pulse, std::int32_t day);

/// The last day on which the pulse has more than a twentieth of its full strength.
[[nodiscard]] std::int32_t last_day(const Pulse& pulse);

}  // namespace anagen::cause
