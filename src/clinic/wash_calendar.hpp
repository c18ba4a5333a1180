#pragma once

#include <cstdint>
#include <vector>

namespace anagen::clinic {

/// The days on which a person washes her hair: whenever a multiple of `every_days`, shifted by `phase_days`, has
/// passed.
struct WashCalendar {
  double every_days = 2;  ///< at least 1 (daily); 1.75 is four times a week
  double phase_days = 0;  ///< shifts the calendar, from 0 to `every_days`
};

/// One entry a day of the run, 1 on a day with a wash.
using WashDays = std::vector<std::uint8_t>;

/// The calendar spelled out for `days` days from the start of the run.
[[nodiscard]] WashDays wash_days(const WashCalendar& calendar, std::int32_t days);

/// The same days, changed as a wash test prescribes for a visit: a wash `gap_days` before, none between, one at the
/// visit. A visit nearer to the start than the gap loses the earlier wash.
void prescribe_wash(WashDays& washed, std::int32_t visit_day, std::int32_t gap_days);

}  // namespace anagen::clinic
