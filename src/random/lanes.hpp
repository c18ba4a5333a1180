#pragma once

#include <cstdint>

#include "random/dice.hpp"
#include "random/quantile_table.hpp"

#if defined(__SSE4_1__)
#include <smmintrin.h>
#endif

// Dice and quantiles for many lanes at once: the same words and the same dwells as `roll` and `QuantileTable`, four at a
// time where the machine has 128-bit lanes, one at a time elsewhere. Arrays are padded to a multiple of four.

namespace anagen::random {

/// Lanes are worked in groups of this many; arrays must hold a whole number of groups.
inline constexpr int lane_group = 4;

/// The address of a batch of blocks that differ only in the follicle.
struct LaneAddress {
  std::uint32_t cycle = 0;
  std::uint32_t purpose_and_group = 0;
  std::uint32_t subject = 0;
  std::uint32_t key0 = 0;
  std::uint32_t key1 = 0;
};

[[nodiscard]] inline LaneAddress lane_address(const Address& a) {
  return {a.cycle, (static_cast<std::uint32_t>(a.group) << 16U) | static_cast<std::uint32_t>(a.purpose), a.subject,
          static_cast<std::uint32_t>(a.seed), static_cast<std::uint32_t>(a.seed >> 32U)};
}

/// Rolls one block for each of `n` follicles into four rows of dice.
inline void roll_lanes(const LaneAddress& address, const std::uint32_t* follicle, int n, std::uint32_t* die0,
                       std::uint32_t* die1, std::uint32_t* die2, std::uint32_t* die3) {
#if defined(__SSE4_1__)
  const __m128i multiplier0 = _mm_set1_epi32(static_cast<int>(0xD2511F53U));
  const __m128i multiplier1 = _mm_set1_epi32(static_cast<int>(0xCD9E8D57U));
  constexpr int odd_lanes = 0xCC;
  for (int i = 0; i < n; i += lane_group) {
    __m128i c0 = _mm_loadu_si128(reinterpret_cast<const __m128i*>(follicle + i));
    __m128i c1 = _mm_set1_epi32(static_cast<int>(address.cycle));
    __m128i c2 = _mm_set1_epi32(static_cast<int>(address.purpose_and_group));
    __m128i c3 = _mm_set1_epi32(static_cast<int>(address.subject));
    std::uint32_t k0 = address.key0;
    std::uint32_t k1 = address.key1;
    constexpr int rounds = 10;
    for (int round = 0; round < rounds; ++round) {
      const __m128i even0 = _mm_mul_epu32(c0, multiplier0);
      const __m128i odd0 = _mm_mul_epu32(_mm_srli_epi64(c0, 32), multiplier0);
      const __m128i even1 = _mm_mul_epu32(c2, multiplier1);
      const __m128i odd1 = _mm_mul_epu32(_mm_srli_epi64(c2, 32), multiplier1);
      const __m128i high0 = _mm_blend_epi16(_mm_srli_epi64(even0, 32), odd0, odd_lanes);
      const __m128i low0 = _mm_blend_epi16(even0, _mm_slli_epi64(odd0, 32), odd_lanes);
      const __m128i high1 = _mm_blend_epi16(_mm_srli_epi64(even1, 32), odd1, odd_lanes);
      const __m128i low1 = _mm_blend_epi16(even1, _mm_slli_epi64(odd1, 32), odd_lanes);
      c0 = _mm_xor_si128(_mm_xor_si128(high1, c1), _mm_set1_epi32(static_cast<int>(k0)));
      c1 = low1;
      c2 = _mm_xor_si128(_mm_xor_si128(high0, c3), _mm_set1_epi32(static_cast<int>(k1)));
      c3 = low0;
      k0 += 0x9E3779B9U;
      k1 += 0xBB67AE85U;
    }
    _mm_storeu_si128(reinterpret_cast<__m128i*>(die0 + i), c0);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(die1 + i), c1);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(die2 + i), c2);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(die3 + i), c3);
  }
#else
  for (int i = 0; i < n; ++i) {
    const Block block = philox({follicle[i], address.cycle, address.purpose_and_group, address.subject}, address.key0,
                               address.key1);
    die0[i] = block[0];
    die1[i] = block[1];
    die2[i] = block[2];
    die3[i] = block[3];
  }
#endif
}

#if defined(__SSE4_1__)
/// Two neighbouring knots for each of four indices: `a` the knots, `b` the ones after.
inline void load_pairs(const std::int32_t* knots, __m128i index, __m128i& a, __m128i& b) {
  const auto pair = [knots](int i) { return _mm_loadl_epi64(reinterpret_cast<const __m128i*>(knots + i)); };
  const __m128i low = _mm_unpacklo_epi32(pair(_mm_extract_epi32(index, 0)), pair(_mm_extract_epi32(index, 1)));
  const __m128i high = _mm_unpacklo_epi32(pair(_mm_extract_epi32(index, 2)), pair(_mm_extract_epi32(index, 3)));
  a = _mm_unpacklo_epi64(low, high);
  b = _mm_unpackhi_epi64(low, high);
}

/// a + trunc(float(b - a) * weight), lane by lane.
inline __m128i between_lanes(__m128i a, __m128i b, __m128 weight) {
  const __m128 rise = _mm_mul_ps(_mm_cvtepi32_ps(_mm_sub_epi32(b, a)), weight);
  return _mm_add_epi32(a, _mm_cvttps_epi32(rise));
}
#endif

/// One dwell for each of `n` dice.
inline void quantile_lanes(const QuantileTable& table, const std::uint32_t* die, int n, Ticks* out) {
#if defined(__SSE4_1__)
  const std::int32_t* knots = table.knots.data();
  const __m128 weight_unit = _mm_set1_ps(0x1p-22F);
  const __m128i low_bits = _mm_set1_epi32(0x3FFFFF);
  const __m128i last_cell = _mm_set1_epi32(QuantileTable::cells - 1);
  for (int i = 0; i < n; i += lane_group) {
    const __m128i u = _mm_loadu_si128(reinterpret_cast<const __m128i*>(die + i));
    const __m128i cell = _mm_srli_epi32(u, 22);
    __m128i a;
    __m128i b;
    load_pairs(knots, cell, a, b);
    const __m128 weight = _mm_mul_ps(_mm_cvtepi32_ps(_mm_and_si128(u, low_bits)), weight_unit);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out + i), between_lanes(a, b, weight));
    const __m128i outer =
        _mm_or_si128(_mm_cmpeq_epi32(cell, last_cell), _mm_cmpeq_epi32(cell, _mm_setzero_si128()));
    if (_mm_movemask_epi8(outer) != 0) [[unlikely]] {
      for (int lane = i; lane < i + lane_group; ++lane) {
        out[lane] = table(die[lane]);
      }
    }
  }
#else
  for (int i = 0; i < n; ++i) {
    out[i] = table(die[i]);
  }
#endif
}

}  // namespace anagen::random
