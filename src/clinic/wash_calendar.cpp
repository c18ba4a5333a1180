#include "clinic/wash_calendar.hpp"

#include <algorithm>
#include <cmath>

namespace anagen::clinic {

WashDays wash_days(const WashCalendar& calendar, std::int32_t days) {
  const double every = std::max(calendar.every_days, 1.0);
  const auto washes_until = [&](std::int32_t day) {
    return std::floor((static_cast<double>(day) - calendar.phase_days) / every);
  };
  WashDays washed(static_cast<std::size_t>(std::max(days, 0)));
  for (std::int32_t day = 0; day < days; ++day) {
    washed[static_cast<std::size_t>(day)] = washes_until(day) > washes_until(day - 1) ? 1 : 0;
  }
  return washed;
}

void prescribe_wash(WashDays& washed, std::int32_t visit_day, std::int32_t gap_days) {
  const std::int32_t before = visit_day - std::max(gap_days, 1);
  const auto last = std::min(visit_day, static_cast<std::int32_t>(washed.size()) - 1);
  for (std::int32_t day = std::max(before, 0); day <= last; ++day) {
    washed[static_cast<std::size_t>(day)] = day == before || day == visit_day ? 1 : 0;
  }
}

}  // namespace anagen::clinic
