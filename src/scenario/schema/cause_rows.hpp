#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "scenario/schema/schema.hpp"

namespace anagen::scenario {

/// Beyond this multiplier every follicle of a scalp leaves anagen within weeks.
inline constexpr double strongest_hazard = 50;
/// Clocks of phases run at most so much faster, and at most so much slower.
inline constexpr double strongest_clock = 20;
inline constexpr double slowest_clock = 0.05;
/// Longest time constant of fading away [days].
inline constexpr double longest_fading = 730;

[[nodiscard]] constexpr FieldInfo day_row(std::string_view doc) {
  return {.key = "day", .type = FieldType::day, .lowest = -farthest_day, .highest = farthest_day, .doc = doc};
}

[[nodiscard]] constexpr FieldInfo until_row(std::string_view doc) {
  return {.key = "until", .type = FieldType::day, .lowest = -farthest_day, .highest = farthest_day, .doc = doc};
}

/// A multiplier on a hazard, from 1 = no effect.
[[nodiscard]] constexpr FieldInfo multiplier_row(std::string_view doc) {
  return {.key = "multiplier", .type = FieldType::number, .lowest = 1, .highest = strongest_hazard, .doc = doc};
}

/// A multiplier on the speed of a clock.
[[nodiscard]] constexpr FieldInfo clock_row(std::string_view key, std::string_view doc) {
  return {.key = key, .type = FieldType::number, .lowest = slowest_clock, .highest = strongest_clock, .doc = doc};
}

inline constexpr FieldInfo susceptibility_row{.key = "susceptibility",
                                              .type = FieldType::number,
                                              .unit = "1",
                                              .lowest = 0,
                                              .highest = 1,
                                              .doc = "Share of people whose hair answers at all."};

/// The rows that every episode has: when, how strongly, on whom.
template <class Spec>
[[nodiscard]] constexpr std::array<Field<Spec>, 4> episode_rows(const FieldInfo& day, const FieldInfo& until,
                                                                const FieldInfo& multiplier) {
  return {field<&EpisodeSpec::day, Spec>(day), field<&EpisodeSpec::until, Spec>(until),
          field<&EpisodeSpec::multiplier, Spec>(multiplier),
          field<&EpisodeSpec::susceptibility, Spec>(susceptibility_row)};
}

/// Those rows and some of its own.
template <class Spec, std::size_t own>
[[nodiscard]] constexpr std::array<Field<Spec>, 4 + own> with(const std::array<Field<Spec>, 4>& rows,
                                                              const std::array<Field<Spec>, own>& more) {
  std::array<Field<Spec>, 4 + own> all{};
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i] = i < 4 ? rows[i] : more[i - 4];
  }
  return all;
}

}  // namespace anagen::scenario
