#pragma once

#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

#include "clinic/shed.hpp"
#include "random/counts.hpp"
#include "random/dice.hpp"

namespace anagen::clinic::synthetic {

/// A die of the tests, apart from every address of the library.
inline double die(std::uint64_t seed, std::uint32_t subject, std::uint32_t serial) {
  return random::open_unit(random::roll({.seed = seed,
                                         .subject = subject,
                                         .follicle = serial,
                                         .cycle = 0,
                                         .group = 0,
                                         .purpose = random::Purpose::floor})[0]);
}

/// Poisson release of `per_day` hairs a day, as of a scalp whose follicles do not know of each other.
inline std::vector<std::int32_t> releases(double per_day, std::size_t days, std::uint64_t seed, std::uint32_t subject) {
  std::vector<std::int32_t> hairs(days);
  for (std::size_t day = 0; day < days; ++day) {
    hairs[day] =
        static_cast<std::int32_t>(random::poisson(per_day, die(seed, subject, static_cast<std::uint32_t>(day))));
  }
  return hairs;
}

/// A capture with round numbers: half of the loose hairs combed a day, half taken by a wash.
inline ShedCapture capture(double terminal) {
  return {.terminal = terminal,
          .vellus = 0.005,
          .comb_per_day = 0.693147,
          .wash_take = 0.5,
          .terminal_sd_um = 13,
          .vellus_sd_um = 5};
}

inline Observed observed(std::uint32_t subject, InstrumentKind kind = InstrumentKind::shed_collection) {
  return {.seed = 11, .subject = subject, .kind = kind, .serial = 0};
}

inline double mean(std::span<const double> values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

inline double variance(std::span<const double> values) {
  const double centre = mean(values);
  double sum = 0;
  for (const double value : values) {
    sum += (value - centre) * (value - centre);
  }
  return sum / static_cast<double>(values.size() - 1);
}

}  // namespace anagen::clinic::synthetic
