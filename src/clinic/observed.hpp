#pragma once

#include <cstdint>

#include "random/dice.hpp"

namespace anagen::clinic {

/// The ways of looking at a scalp; part of the address of every die that a reading throws.
enum class InstrumentKind : std::uint16_t {
  shed_collection = 1,
  wash_day_count = 2,
  pull_test = 3,
  phototrichogram = 4,
  refined_wash_test = 5,
  modified_wash_test = 6,
  comb_60s = 7,
  shed_scale = 8,
  tensile_test = 9,
  caliper = 10,
  shed_length = 11,
  trichogram = 12,
  unit_area_trichogram = 13,
  trichoscopy = 14,
  growth_measurement = 15,
  hair_weight = 16,
  cumulative_width = 17,
  biopsy = 18,
  exogen_sampling = 19,
  imaging_diameter = 20,
  unit_count = 21,
  hair_cover = 22,
  dht_assay = 23,
  salt = 24,
  stage = 25,
  global_photograph = 26,
  self_rating = 27
};

/// Which subject is read with which instrument. Arms are left out on purpose: twins are read with the same dice.
struct Observed {
  std::uint64_t seed = 0;
  std::uint32_t subject = 0;
  InstrumentKind kind = InstrumentKind::shed_collection;
  std::uint8_t serial = 0;  ///< how many instruments of the same kind stand before it in the scenario
};

/// The address of a die that says which hair an instrument catches or sees: `thing` and `part` name the hair or the
/// batch of hairs. Taking an instrument away moves no other, because the number of an instrument is its kind and
/// serial.
[[nodiscard]] constexpr random::Address catching_dice(const Observed& who, std::uint32_t thing, std::uint32_t part) {
  constexpr std::uint32_t serials = 256;
  const auto group = static_cast<std::uint16_t>(static_cast<std::uint32_t>(who.kind) * serials + who.serial);
  return {.seed = who.seed,
          .subject = who.subject,
          .follicle = thing,
          .cycle = part,
          .group = group,
          .purpose = random::Purpose::collection};
}

/// The address of the noise of the reading at one visit; `day` counts from the start of the run.
[[nodiscard]] constexpr random::Address reading_dice(const Observed& who, std::int32_t day) {
  random::Address address = catching_dice(who, 0, static_cast<std::uint32_t>(day));
  address.purpose = random::Purpose::reading;
  return address;
}

/// The address of what a reading finds in one hair, whenever it is read: its place in the sample and its number.
[[nodiscard]] constexpr random::Address hair_dice(const Observed& who, std::uint32_t follicle, std::uint32_t number) {
  random::Address address = catching_dice(who, follicle, number);
  address.purpose = random::Purpose::reading;
  return address;
}

}  // namespace anagen::clinic
