#pragma once

#include <algorithm>

#include "follicle/clock_table.hpp"
#include "random/lanes.hpp"

namespace anagen::follicle {

/// The ends of `n` stays, as `stay` tells them one by one, cut at `limit`. `from` may be cut times; `out` may be `from`.
inline void stay_lanes(const ClockTable& clock, const Ticks* from, const Ticks* dwell, int n, Ticks limit, Ticks* out) {
  if (clock.unit()) {
    for (int i = 0; i < n; ++i) {
      out[i] = std::min(from[i] + dwell[i], limit);
    }
    return;
  }
#if defined(__SSE4_1__)
  const std::int32_t* forward = clock.forward().data();
  const std::int32_t* inverse = clock.inverse().data();
  const __m128i day_fraction = _mm_set1_epi32(ticks_per_day - 1);
  const __m128i step_fraction = _mm_set1_epi32((Ticks{1} << ClockTable::inverse_step_log2) - 1);
  const __m128i inverse_end = _mm_set1_epi32(clock.inverse_end());
  const __m128i cut = _mm_set1_epi32(limit);
  const __m128 weight_unit = _mm_set1_ps(ClockTable::weight_unit);
  for (int i = 0; i < n; i += random::lane_group) {
    const __m128i wall = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + i));
    __m128i a;
    __m128i b;
    random::load_pairs(forward, _mm_srli_epi32(wall, ticks_per_day_log2), a, b);
    const __m128i rise = _mm_mullo_epi32(_mm_sub_epi32(b, a), _mm_and_si128(wall, day_fraction));
    __m128i internal = _mm_add_epi32(a, _mm_srai_epi32(rise, ticks_per_day_log2));
    internal = _mm_add_epi32(internal, _mm_loadu_si128(reinterpret_cast<const __m128i*>(dwell + i)));
    internal = _mm_min_epi32(internal, inverse_end);
    random::load_pairs(inverse, _mm_srli_epi32(internal, ClockTable::inverse_step_log2), a, b);
    const __m128 weight = _mm_mul_ps(_mm_cvtepi32_ps(_mm_and_si128(internal, step_fraction)), weight_unit);
    const __m128i end = _mm_min_epi32(random::between_lanes(a, b, weight), cut);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out + i), end);
  }
#else
  for (int i = 0; i < n; ++i) {
    out[i] = std::min(clock.wall_at(clock.internal_at(from[i]) + dwell[i]), limit);
  }
#endif
}

}  // namespace anagen::follicle
