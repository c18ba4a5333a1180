#include "random/lanes.hpp"

#if defined(__x86_64__) && defined(__SSE4_1__)
#include <immintrin.h>
#define ANAGEN_WIDE_DICE 1
#endif

namespace anagen::random {

namespace {

constexpr std::uint32_t multiplier0 = 0xD2511F53U;
constexpr std::uint32_t multiplier1 = 0xCD9E8D57U;
constexpr std::uint32_t weyl0 = 0x9E3779B9U;
constexpr std::uint32_t weyl1 = 0xBB67AE85U;
constexpr int rounds = 10;

#if defined(ANAGEN_WIDE_DICE)
constexpr int wide_group = 8;
constexpr int odd_halves = 0xCC;  // the 16-bit pieces of the odd lanes

/// Eight lanes at a time, for machines with 256-bit lanes; `n` is a multiple of eight.
__attribute__((target("avx2"))) void roll_by_eight(const LaneAddress& address, const std::uint32_t* follicle, int n,
                                                   std::uint32_t* die0, std::uint32_t* die1, std::uint32_t* die2,
                                                   std::uint32_t* die3) {
  const __m256i m0 = _mm256_set1_epi32(static_cast<int>(multiplier0));
  const __m256i m1 = _mm256_set1_epi32(static_cast<int>(multiplier1));
  for (int i = 0; i < n; i += wide_group) {
    __m256i c0 = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(follicle + i));
    __m256i c1 = _mm256_set1_epi32(static_cast<int>(address.cycle));
    __m256i c2 = _mm256_set1_epi32(static_cast<int>(address.purpose_and_group));
    __m256i c3 = _mm256_set1_epi32(static_cast<int>(address.subject));
    std::uint32_t k0 = address.key0;
    std::uint32_t k1 = address.key1;
    for (int round = 0; round < rounds; ++round) {
      const __m256i even0 = _mm256_mul_epu32(c0, m0);
      const __m256i odd0 = _mm256_mul_epu32(_mm256_srli_epi64(c0, 32), m0);
      const __m256i even1 = _mm256_mul_epu32(c2, m1);
      const __m256i odd1 = _mm256_mul_epu32(_mm256_srli_epi64(c2, 32), m1);
      const __m256i high0 = _mm256_blend_epi16(_mm256_srli_epi64(even0, 32), odd0, odd_halves);
      const __m256i low0 = _mm256_blend_epi16(even0, _mm256_slli_epi64(odd0, 32), odd_halves);
      const __m256i high1 = _mm256_blend_epi16(_mm256_srli_epi64(even1, 32), odd1, odd_halves);
      const __m256i low1 = _mm256_blend_epi16(even1, _mm256_slli_epi64(odd1, 32), odd_halves);
      c0 = _mm256_xor_si256(_mm256_xor_si256(high1, c1), _mm256_set1_epi32(static_cast<int>(k0)));
      c1 = low1;
      c2 = _mm256_xor_si256(_mm256_xor_si256(high0, c3), _mm256_set1_epi32(static_cast<int>(k1)));
      c3 = low0;
      k0 += weyl0;
      k1 += weyl1;
    }
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(die0 + i), c0);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(die1 + i), c1);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(die2 + i), c2);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(die3 + i), c3);
  }
}

// The header of g++-12 leaves on purpose uninitialised what its 512-bit operations then do not read.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC diagnostic ignored "-Wuninitialized"
#endif

constexpr int widest_group = 16;

/// Eight lanes in 64-bit places. Only the lower half of a place counts: a product reads no more, so what is left in the
/// upper half need not be cleared.
struct Places {
  __m512i c0, c1, c2, c3;
};

__attribute__((target("avx512f"))) inline Places begin(const LaneAddress& address, const std::uint32_t* follicle) {
  return {_mm512_cvtepu32_epi64(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(follicle))),
          _mm512_set1_epi64(static_cast<std::int64_t>(address.cycle)),
          _mm512_set1_epi64(static_cast<std::int64_t>(address.purpose_and_group)),
          _mm512_set1_epi64(static_cast<std::int64_t>(address.subject))};
}

__attribute__((target("avx512f"))) inline Places next(const Places& c, __m512i k0, __m512i k1) {
  constexpr int exclusive_or = 0x96;  // of three
  const __m512i product0 = _mm512_mul_epu32(c.c0, _mm512_set1_epi64(multiplier0));
  const __m512i product1 = _mm512_mul_epu32(c.c2, _mm512_set1_epi64(multiplier1));
  return {_mm512_ternarylogic_epi64(_mm512_srli_epi64(product1, 32), c.c1, k0, exclusive_or), product1,
          _mm512_ternarylogic_epi64(_mm512_srli_epi64(product0, 32), c.c3, k1, exclusive_or), product0};
}

__attribute__((target("avx512f"))) inline void keep(__m512i places, std::uint32_t* die) {
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(die), _mm512_cvtepi64_epi32(places));
}

/// Sixteen lanes at a time, for machines with 512-bit lanes; `n` is a multiple of sixteen.
__attribute__((target("avx512f"))) void roll_by_sixteen(const LaneAddress& address, const std::uint32_t* follicle,
                                                        int n, std::uint32_t* die0, std::uint32_t* die1,
                                                        std::uint32_t* die2, std::uint32_t* die3) {
  for (int i = 0; i < n; i += widest_group) {
    const int j = i + wide_group;
    Places a = begin(address, follicle + i);
    Places b = begin(address, follicle + j);
    std::uint32_t k0 = address.key0;
    std::uint32_t k1 = address.key1;
    for (int round = 0; round < rounds; ++round) {
      const __m512i key0 = _mm512_set1_epi64(static_cast<std::int64_t>(k0));
      const __m512i key1 = _mm512_set1_epi64(static_cast<std::int64_t>(k1));
      a = next(a, key0, key1);
      b = next(b, key0, key1);
      k0 += weyl0;
      k1 += weyl1;
    }
    keep(a.c0, die0 + i);
    keep(b.c0, die0 + j);
    keep(a.c1, die1 + i);
    keep(b.c1, die1 + j);
    keep(a.c2, die2 + i);
    keep(b.c2, die2 + j);
    keep(a.c3, die3 + i);
    keep(b.c3, die3 + j);
  }
}

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

bool has_wide_lanes() {
  static const bool has = __builtin_cpu_supports("avx2") != 0;
  return has;
}

bool has_widest_lanes() {
  static const bool has = __builtin_cpu_supports("avx512f") != 0;
  return has;
}
#endif

}  // namespace

void roll_lanes_by_four(const LaneAddress& address, const std::uint32_t* follicle, int n, std::uint32_t* die0,
                        std::uint32_t* die1, std::uint32_t* die2, std::uint32_t* die3) {
#if defined(ANAGEN_WIDE_DICE)
  const __m128i m0 = _mm_set1_epi32(static_cast<int>(multiplier0));
  const __m128i m1 = _mm_set1_epi32(static_cast<int>(multiplier1));
  for (int i = 0; i < n; i += lane_group) {
    __m128i c0 = _mm_loadu_si128(reinterpret_cast<const __m128i*>(follicle + i));
    __m128i c1 = _mm_set1_epi32(static_cast<int>(address.cycle));
    __m128i c2 = _mm_set1_epi32(static_cast<int>(address.purpose_and_group));
    __m128i c3 = _mm_set1_epi32(static_cast<int>(address.subject));
    std::uint32_t k0 = address.key0;
    std::uint32_t k1 = address.key1;
    for (int round = 0; round < rounds; ++round) {
      const __m128i even0 = _mm_mul_epu32(c0, m0);
      const __m128i odd0 = _mm_mul_epu32(_mm_srli_epi64(c0, 32), m0);
      const __m128i even1 = _mm_mul_epu32(c2, m1);
      const __m128i odd1 = _mm_mul_epu32(_mm_srli_epi64(c2, 32), m1);
      const __m128i high0 = _mm_blend_epi16(_mm_srli_epi64(even0, 32), odd0, odd_halves);
      const __m128i low0 = _mm_blend_epi16(even0, _mm_slli_epi64(odd0, 32), odd_halves);
      const __m128i high1 = _mm_blend_epi16(_mm_srli_epi64(even1, 32), odd1, odd_halves);
      const __m128i low1 = _mm_blend_epi16(even1, _mm_slli_epi64(odd1, 32), odd_halves);
      c0 = _mm_xor_si128(_mm_xor_si128(high1, c1), _mm_set1_epi32(static_cast<int>(k0)));
      c1 = low1;
      c2 = _mm_xor_si128(_mm_xor_si128(high0, c3), _mm_set1_epi32(static_cast<int>(k1)));
      c3 = low0;
      k0 += weyl0;
      k1 += weyl1;
    }
    _mm_storeu_si128(reinterpret_cast<__m128i*>(die0 + i), c0);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(die1 + i), c1);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(die2 + i), c2);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(die3 + i), c3);
  }
#else
  for (int i = 0; i < n; ++i) {
    const Block block =
        philox({follicle[i], address.cycle, address.purpose_and_group, address.subject}, address.key0, address.key1);
    die0[i] = block[0];
    die1[i] = block[1];
    die2[i] = block[2];
    die3[i] = block[3];
  }
#endif
}

void roll_lanes(const LaneAddress& address, const std::uint32_t* follicle, int n, std::uint32_t* die0,
                std::uint32_t* die1, std::uint32_t* die2, std::uint32_t* die3) {
  int done = 0;
#if defined(ANAGEN_WIDE_DICE)
  if (has_widest_lanes()) {
    done = n - n % widest_group;
    roll_by_sixteen(address, follicle, done, die0, die1, die2, die3);
  }
  if (has_wide_lanes()) {
    const int more = (n - done) / wide_group * wide_group;
    roll_by_eight(address, follicle + done, more, die0 + done, die1 + done, die2 + done, die3 + done);
    done += more;
  }
#endif
  roll_lanes_by_four(address, follicle + done, n - done, die0 + done, die1 + done, die2 + done, die3 + done);
}

}  // namespace anagen::random
