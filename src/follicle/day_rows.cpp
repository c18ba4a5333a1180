#include "follicle/day_rows.hpp"

#include <algorithm>

#include "follicle/hair_rows.hpp"

namespace anagen::follicle {

DayRows::DayRows(std::int32_t horizon_days, Detail detail, const GrowthClock* clock)
    : stride(horizon_days + 2), growth(clock) {
  const auto slots = static_cast<std::size_t>(stride);
  turns.assign(slots * flow_count, 0);
  if (detail == Detail::full) {
    born.assign(slots, {});
    shed.assign(slots, {});
    bend.assign(slots + 1, {});
    rate.assign(growth != nullptr ? slots + 1 : 0, {});
  }
}

Histograms DayRows::histograms(std::int32_t horizon_days, std::int32_t follicles, Detail detail) const {
  Histograms out(horizon_days, follicles, detail);
  out.held_at_start = held_at_start;
  const auto days = static_cast<std::size_t>(horizon_days) + 1;
  for (std::size_t flow = 0; flow < flow_count; ++flow) {
    const auto row = turns.begin() + static_cast<std::ptrdiff_t>(flow) * stride;
    std::copy_n(row, days, out.flow[flow].begin());
  }
  if (detail == Detail::full) {
    for (std::size_t day = 0; day < days; ++day) {
      for (std::size_t kind = 0; kind < diameter_classes; ++kind) {
        out.born[kind][day] = born[day].of_class[kind];
        out.shed[kind][day] = shed[day].of_class[kind];
      }
      out.born_diameter[day] = born[day].diameter;
      out.shed_diameter[day] = shed[day].diameter;
    }
    if (growth != nullptr) {
      out.bend = second_difference(growth, rate, bend, horizon_days);
    } else {
      std::copy_n(bend.begin(), days, out.bend.begin());
    }
  }
  return out;
}

}  // namespace anagen::follicle
