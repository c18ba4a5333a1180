#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace anagen::study {

/// FNV-1a of 64 bits over numbers, each as its bytes from the lowest.
class Fnv {
 public:
  void add(std::uint64_t number) {
    constexpr std::uint64_t prime = 0x100000001B3;
    constexpr std::uint64_t byte = 0xFF;
    constexpr int bits = 64;
    for (int shift = 0; shift < bits; shift += 8) {
      hash_ = (hash_ ^ ((number >> shift) & byte)) * prime;
    }
  }
  void add(std::int64_t number) { add(static_cast<std::uint64_t>(number)); }
  void add(std::int32_t number) { add(static_cast<std::int64_t>(number)); }
  /// The bits of the number; every NaN is the same one.
  void add(double number) {
    constexpr std::uint64_t not_observed = 0x7FF8000000000000;
    add(std::isnan(number) ? not_observed : std::bit_cast<std::uint64_t>(number));
  }

  [[nodiscard]] std::uint64_t hash() const { return hash_; }

 private:
  std::uint64_t hash_ = 0xCBF29CE484222325;
};

}  // namespace anagen::study
