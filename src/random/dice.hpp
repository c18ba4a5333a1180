#pragma once

#include <array>
#include <cstdint>

namespace anagen::random {

/// What a block of dice decides; part of its address, so no decision can disturb another.
enum class Purpose : std::uint16_t {
  anagen_entry = 1,      ///< anagen dwell, size noise, premature catagen, flags
  rest = 2,              ///< catagen, telogen, exogen and kenogen dwells
  start = 3,             ///< phase, dwell and age at the start of the run
  previous_club = 4,     ///< the club still held from the cycle before the first
  person = 5,            ///< personal traits of a subject
  cause = 6,             ///< susceptibility of a subject to a cause
  collection = 7,        ///< which of the released hairs an instrument catches
  reading = 8,           ///< noise of a reading
  floor = 9,             ///< benchmark floor
  dystrophy = 10,        ///< dystrophic release of a growing hair
  reading_of_hair = 20,  ///< error and lot of one hair at one visit of an instrument
  unit = 30,             ///< follicular units: how many a person has, how many follicles each holds
  place = 31,            ///< where units and follicles lie
  missed_dose = 40,      ///< whether a dose that is due is taken
  response = 41,         ///< whether a medicine acts in a person at all
  session_hit = 50,      ///< what of a session comes within reach of a follicle
  target_depth = 51,     ///< how deep a follicle lies among others
  drop_out = 60,         ///< when a person leaves a study
  claim_group = 70,      ///< whom of a simulated pool a replayed group holds
  prior = 80,            ///< an open number in a draw of all that are open
};

/// Where a block of four dice lives. Every random decision of a run is named by such an address.
struct Address {
  std::uint64_t seed = 0;
  std::uint32_t subject = 0;
  std::uint32_t follicle = 0;  ///< number inside its class; or any serial number for other purposes
  std::uint32_t cycle = 0;     ///< cycle number; or day, reading number ...
  std::uint16_t group = 0;     ///< class of follicles (region, kind); or instrument number
  Purpose purpose = Purpose::anagen_entry;
};

using Block = std::array<std::uint32_t, 4>;

/// Philox4x32-10 (Salmon et al. 2011, `salmon_2011_philox`): ten rounds on a counter under a key.
[[nodiscard]] constexpr Block philox(Block counter, std::uint32_t key0, std::uint32_t key1) {
  constexpr std::uint64_t multiplier0 = 0xD2511F53;
  constexpr std::uint64_t multiplier1 = 0xCD9E8D57;
  constexpr std::uint32_t weyl0 = 0x9E3779B9;
  constexpr std::uint32_t weyl1 = 0xBB67AE85;
  constexpr int rounds = 10;
  for (int round = 0; round < rounds; ++round) {
    const std::uint64_t product0 = multiplier0 * counter[0];
    const std::uint64_t product1 = multiplier1 * counter[2];
    counter = {static_cast<std::uint32_t>(product1 >> 32U) ^ counter[1] ^ key0, static_cast<std::uint32_t>(product1),
               static_cast<std::uint32_t>(product0 >> 32U) ^ counter[3] ^ key1, static_cast<std::uint32_t>(product0)};
    key0 += weyl0;
    key1 += weyl1;
  }
  return counter;
}

/// The four dice at an address: counter = (follicle, cycle, purpose and group, subject), key = seed.
[[nodiscard]] constexpr Block roll(const Address& address) {
  return philox({address.follicle, address.cycle,
                 (static_cast<std::uint32_t>(address.group) << 16U) | static_cast<std::uint32_t>(address.purpose),
                 address.subject},
                static_cast<std::uint32_t>(address.seed), static_cast<std::uint32_t>(address.seed >> 32U));
}

/// A die as a number strictly inside (0, 1).
[[nodiscard]] constexpr double open_unit(std::uint32_t die) {
  constexpr double step = 1.0 / 4294967296.0;
  return (static_cast<double>(die) + 0.5) * step;
}

/// Two dice as one number strictly inside (0, 1), of 52 bits: for laws whose far tails matter, such as counts.
[[nodiscard]] constexpr double open_unit(std::uint32_t high, std::uint32_t low) {
  const std::uint64_t bits = ((std::uint64_t{high} << 32U) | low) >> 12U;
  return (static_cast<double>(bits) + 0.5) * 0x1p-52;
}

}  // namespace anagen::random
