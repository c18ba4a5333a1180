#pragma once

#include <cstdint>

#include "random/quantile_table.hpp"

namespace anagen::random {

/// Shape of a dwell law.
enum class LawShape : std::uint8_t { constant, exponential, lognormal, gamma };

/// A dwell law by its mean and coefficient of variation; `cv` is ignored for constant and exponential.
struct DwellLaw {
  LawShape shape = LawShape::lognormal;
  double mean_days = 0;
  double cv = 0;

  friend bool operator==(const DwellLaw&, const DwellLaw&) = default;
};

/// Density at `days` [1/day].
[[nodiscard]] double density(const DwellLaw& law, double days);
/// Probability of a dwell of at most `days`.
[[nodiscard]] double cumulative(const DwellLaw& law, double days);
/// Dwell [days] below which a share `p` in (0, 1) of dwells lies. Own arithmetic: the same bits everywhere.
[[nodiscard]] double quantile(const DwellLaw& law, double p);

/// The law of the dwell in progress at a random moment: density proportional to days * density(days).
/// Log-normal (m, s) becomes log-normal (m + s^2, s); gamma of shape k becomes shape k + 1 with the same scale.
[[nodiscard]] DwellLaw length_biased(const DwellLaw& law);

/// The integer table of a law.
[[nodiscard]] QuantileTable tabulate(const DwellLaw& law);

}  // namespace anagen::random
