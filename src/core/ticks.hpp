#pragma once

#include <cstdint>

namespace anagen {

/// The engine's time: whole steps of 2^-12 day (21 s) from the start of the run; negative before it.
using Ticks = std::int32_t;

inline constexpr int ticks_per_day_log2 = 12;
inline constexpr Ticks ticks_per_day = Ticks{1} << ticks_per_day_log2;

/// The first whole day at or after `t`, for `t` >= 0: an event at `t` shows in the counts from that day on.
[[nodiscard]] constexpr std::int32_t day_at_or_after(Ticks t) {
  return (t + (ticks_per_day - 1)) >> ticks_per_day_log2;
}

}  // namespace anagen
