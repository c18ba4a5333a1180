#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "clinic/observed.hpp"

namespace anagen::clinic {

/// Sixty seconds of combing before the wash, on three mornings in a row, after three mornings with a wash.
struct CombTest {
  double capture = 0;    ///< share of the hairs released since the wash of the day before that the comb of the middle
                         ///< person catches, 0 to 1
  double person_cv = 0;  ///< spread between persons of that share over its mean, not negative
};
inline constexpr std::int32_t combings = 3;

/// What three combings say.
struct CombReading {
  double hairs = 0;       ///< mean of the three
  std::int32_t most = 0;  ///< the largest of the three
  double cv = 0;          ///< standard deviation over mean of the three; NaN when nothing was found
};

/// How readily the comb of this person catches hairs, 1 on average: drawn once, the same at every visit, in every arm
/// and for every comb test of a scenario (docs/methods/clinic/comb.md eq. 1).
[[nodiscard]] double comb_factor(const CombTest& test, const Observed& who);

/// Reads the three combings of which the last is on the morning of `visit_day`; `released` are the terminal hairs of
/// each day, and a combing finds those of the day before. Days before the run released nothing.
[[nodiscard]] CombReading comb(const CombTest& test, std::span<const std::int32_t> released, std::int32_t visit_day,
                               const Observed& who);

}  // namespace anagen::clinic
