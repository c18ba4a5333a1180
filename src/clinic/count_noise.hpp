#pragma once

#include <cstdint>

#include "clinic/observed.hpp"

namespace anagen::clinic {

/// How the reading of a count errs. All spreads are shares of the count.
struct CountNoise {
  double cv = 0;       ///< of one visit's count; of the first visit's when hairs are matched
  double matched = 0;  ///< error of a change between two visits when hairs are matched one to one; 0: not matched
  std::int32_t readers = 1;
  double cv_between = 0;  ///< of the readers' own factors, when several take turns
};

/// What a true count is multiplied with when it is read on `day` of the run, never below 0.
///
/// Unmatched, every visit errs by itself. Matched, the first count's error stays with the site for ever and only
/// matched / sqrt(2) is drawn anew at each visit. With several readers each keeps a factor of her own, the same for all
/// subjects; they take turns by visit. docs/methods/clinic/patch.md eqs. 3-5.
[[nodiscard]] double count_factor(const CountNoise& noise, std::int32_t day, std::uint32_t visit, const Observed& who);

/// The spread of one visit's count when unmatched changes between two visits err by `change`: change / sqrt(2).
[[nodiscard]] double cv_of_one_visit(double change);

}  // namespace anagen::clinic
