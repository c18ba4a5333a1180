#include "study/claim/conservation.hpp"

#include <algorithm>

#include "core/contract.hpp"

namespace anagen::study {

ClaimConservation conservation_of(const ReportedBalance& balance) {
  ANAGEN_EXPECT(balance.area_low_cm2 > 0 && balance.area_high_cm2 >= balance.area_low_cm2, "a scalp has an area");
  const double saved = -balance.shed_change_per_day * balance.days;
  ClaimConservation out;
  out.days = balance.days;
  out.gained = balance.gained_per_cm2;
  out.saved_low = saved / balance.area_high_cm2;
  out.saved_high = saved / balance.area_low_cm2;
  if (saved < 0) {
    std::swap(out.saved_low, out.saved_high);
  }
  out.must_emerge = std::max(0.0, out.gained - out.saved_high);
  out.empty_follicles = balance.empty_per_cm2;
  return out;
}

}  // namespace anagen::study
