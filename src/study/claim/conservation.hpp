#pragma once

#include <vector>

#include "anagen/claim.hpp"

namespace anagen::study {

/// What was reported of one group, in absolute numbers.
struct ReportedBalance {
  double gained_per_cm2 = 0;
  double shed_change_per_day = 0;  ///< of the whole scalp, negative where less is shed
  double days = 0;                 ///< between the two counts
  double area_low_cm2 = 0;         ///< of the scalp that sheds, above 0
  double area_high_cm2 = 0;
  double empty_per_cm2 = 0;  ///< follicles without a hair, in the people simulated
};

/// Holds gained = emerged - shed against a report (docs/methods/claims.md eq. 8-9).
///
/// Less shedding saves at most its change times the days, as if it had fallen at once; the rest must have emerged from
/// follicles that bore no hair.
[[nodiscard]] ClaimConservation conservation_of(const ReportedBalance& balance);

}  // namespace anagen::study
