#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "random/fours.hpp"

namespace anagen::follicle {

/// For each of the 16 sets of four lanes the byte order that moves the chosen lanes to the front.
using PackOrder = std::array<std::array<std::uint8_t, 16>, 16>;

constexpr PackOrder make_pack_order() {
  constexpr unsigned bytes_per_lane = 4;
  PackOrder order{};
  for (unsigned set = 0; set < order.size(); ++set) {
    unsigned place = 0;
    for (unsigned lane = 0; lane < bytes_per_lane; ++lane) {
      if ((set >> lane & 1U) == 0) {
        continue;
      }
      for (unsigned byte = 0; byte < bytes_per_lane; ++byte) {
        order[set][place++] = static_cast<std::uint8_t>(lane * bytes_per_lane + byte);
      }
    }
  }
  return order;
}

inline constexpr PackOrder pack_order = make_pack_order();

/// The lanes of `v` whose bit is set in `set`, moved to the front; what follows them is of no meaning.
[[nodiscard]] inline random::Four packed(random::Four v, unsigned set) {
#if defined(__SSE4_1__)
  const __m128i order = _mm_loadu_si128(reinterpret_cast<const __m128i*>(pack_order[set].data()));
  return reinterpret_cast<random::Four>(_mm_shuffle_epi8(reinterpret_cast<__m128i>(v), order));
#else
  random::Four out{};
  int place = 0;
  for (int lane = 0; lane < random::lane_group; ++lane) {
    if ((set >> lane & 1U) != 0) {
      out[place++] = v[lane];
    }
  }
  return out;
#endif
}

/// Numbers of the lanes chosen by `sets` (four lanes a byte), for `n` lanes; returns how many. `out` needs room for a
/// group more than it gets.
inline int chosen_lanes(const std::uint8_t* sets, int n, std::int32_t* out) {
  int count = 0;
  for (int i = 0; i < n; i += random::lane_group) {
    const unsigned set = sets[i / random::lane_group];
    random::store(out + count, packed(random::Four{i, i + 1, i + 2, i + 3}, set));
    count += std::popcount(set);
  }
  return count;
}

/// Keeps the lanes chosen by `sets` and moves them to the front of `lanes`.
template <class T>
void keep_lanes(const std::uint8_t* sets, int n, T* lanes) {
  static_assert(sizeof(T) == sizeof(std::int32_t));
  int count = 0;
  for (int i = 0; i < n; i += random::lane_group) {
    const unsigned set = sets[i / random::lane_group];
    random::store(lanes + count, packed(reinterpret_cast<random::Four>(random::load(lanes + i)), set));
    count += std::popcount(set);
  }
}

}  // namespace anagen::follicle
