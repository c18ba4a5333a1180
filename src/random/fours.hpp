#pragma once

#include <cstdint>

#if defined(__SSE4_1__)
#include <smmintrin.h>
#endif

// Four numbers worked at once, in the vector types that g++ and clang share. Arithmetic, shifts and comparisons are the
// language's own and mean the same on every machine; a comparison gives -1 where it holds and 0 where not.

namespace anagen::random {

using Four = std::int32_t __attribute__((vector_size(16)));
using FourWords = std::uint32_t __attribute__((vector_size(16)));
using FourFloats = float __attribute__((vector_size(16)));
using TwoWide = std::uint64_t __attribute__((vector_size(16)));

/// Lanes are worked in groups of this many; arrays of lanes hold a whole number of groups.
inline constexpr int lane_group = 4;

[[nodiscard]] inline Four four(std::int32_t all) { return Four{all, all, all, all}; }
[[nodiscard]] inline FourWords four_words(std::uint32_t all) { return FourWords{all, all, all, all}; }
[[nodiscard]] inline FourFloats four_floats(float all) { return FourFloats{all, all, all, all}; }

[[nodiscard]] inline Four load(const std::int32_t* from) {
  Four v;
  __builtin_memcpy(&v, from, sizeof v);
  return v;
}
[[nodiscard]] inline FourWords load(const std::uint32_t* from) {
  FourWords v;
  __builtin_memcpy(&v, from, sizeof v);
  return v;
}
template <class Vector, class Element>
inline void store(Element* to, Vector v) {
  static_assert(sizeof(Vector) == lane_group * sizeof(Element));
  __builtin_memcpy(to, &v, sizeof v);
}

/// `a` where the mask is -1, `b` where it is 0.
[[nodiscard]] inline Four select(Four mask, Four a, Four b) { return (a & mask) | (b & ~mask); }

[[nodiscard]] inline Four lesser(Four a, Four b) {
#if defined(__SSE4_1__)
  return reinterpret_cast<Four>(_mm_min_epi32(reinterpret_cast<__m128i>(a), reinterpret_cast<__m128i>(b)));
#else
  return select(a < b, a, b);
#endif
}

[[nodiscard]] inline Four greater(Four a, Four b) {
#if defined(__SSE4_1__)
  return reinterpret_cast<Four>(_mm_max_epi32(reinterpret_cast<__m128i>(a), reinterpret_cast<__m128i>(b)));
#else
  return select(a > b, a, b);
#endif
}

/// The mask as four bits, lane 0 lowest.
[[nodiscard]] inline unsigned bits(Four mask) {
#if defined(__SSE4_1__)
  return static_cast<unsigned>(_mm_movemask_ps(reinterpret_cast<__m128>(mask)));
#else
  const Four places = mask & Four{1, 2, 4, 8};
  return static_cast<unsigned>(places[0] | places[1] | places[2] | places[3]);
#endif
}

/// Products of lanes 0 and 2, 64 bits each; `multiply_even(a >> 32 ...)` gives those of lanes 1 and 3.
[[nodiscard]] inline TwoWide multiply_even(FourWords a, FourWords b) {
#if defined(__SSE4_1__)
  return reinterpret_cast<TwoWide>(_mm_mul_epu32(reinterpret_cast<__m128i>(a), reinterpret_cast<__m128i>(b)));
#else
  return (reinterpret_cast<TwoWide>(a) & 0xFFFFFFFFU) * (reinterpret_cast<TwoWide>(b) & 0xFFFFFFFFU);
#endif
}

/// Lanes 1 and 3 moved to the places of 0 and 2.
[[nodiscard]] inline FourWords odd_lanes(FourWords a) {
  return reinterpret_cast<FourWords>(reinterpret_cast<TwoWide>(a) >> 32);
}

/// The upper halves of the four 64-bit products.
[[nodiscard]] inline FourWords multiply_high(FourWords a, FourWords b) {
  const TwoWide even = multiply_even(a, b) >> 32;
  const TwoWide odd = multiply_even(odd_lanes(a), odd_lanes(b)) & ~TwoWide{0xFFFFFFFFU, 0xFFFFFFFFU};
  return reinterpret_cast<FourWords>(even | odd);
}

/// Two neighbouring knots for each of four indices.
struct KnotPairs {
  Four a;
  Four b;
};

[[nodiscard]] inline KnotPairs load_pairs(const std::int32_t* knots, Four index) {
#if defined(__SSE4_1__)
  const auto pair = [knots](std::int64_t i) { return _mm_loadl_epi64(reinterpret_cast<const __m128i*>(knots + i)); };
  const auto wide = reinterpret_cast<TwoWide>(index);
  const std::uint64_t first = wide[0];
  const std::uint64_t second = wide[1];
  const auto low32 = [](std::uint64_t both) { return static_cast<std::int64_t>(both & 0xFFFFFFFFU); };
  const auto high32 = [](std::uint64_t both) { return static_cast<std::int64_t>(both >> 32U); };
  const __m128i low = _mm_unpacklo_epi32(pair(low32(first)), pair(high32(first)));
  const __m128i high = _mm_unpacklo_epi32(pair(low32(second)), pair(high32(second)));
  return {reinterpret_cast<Four>(_mm_unpacklo_epi64(low, high)), reinterpret_cast<Four>(_mm_unpackhi_epi64(low, high))};
#else
  KnotPairs pairs;
  for (int lane = 0; lane < lane_group; ++lane) {
    pairs.a[lane] = knots[index[lane]];
    pairs.b[lane] = knots[index[lane] + 1];
  }
  return pairs;
#endif
}

/// a + trunc(float(b - a) * weight), lane by lane.
[[nodiscard]] inline Four between(KnotPairs pairs, FourFloats weight) {
  const FourFloats rise = __builtin_convertvector(pairs.b - pairs.a, FourFloats) * weight;
  return pairs.a + __builtin_convertvector(rise, Four);
}

/// Adds one to the counts at four indices.
inline void count_at(std::int32_t* counts, Four index) {
  const auto wide = reinterpret_cast<TwoWide>(index);
  const std::uint64_t first = wide[0];
  const std::uint64_t second = wide[1];
  ++counts[first & 0xFFFFFFFFU];
  ++counts[first >> 32U];
  ++counts[second & 0xFFFFFFFFU];
  ++counts[second >> 32U];
}

}  // namespace anagen::random
