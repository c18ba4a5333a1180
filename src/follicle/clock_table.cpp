#include "follicle/clock_table.hpp"

#include <algorithm>

namespace anagen::follicle {

ClockTable ClockTable::from_speeds(std::span<const double> speeds, std::int32_t horizon_days) {
  ClockTable table;
  if (std::all_of(speeds.begin(), speeds.end(), [](double speed) { return speed == 1.0; })) {
    return table;
  }
  // Beyond the horizon two inverse steps at speed 1, so that the clamp of wall_at lies safely past it.
  constexpr std::int32_t margin_days = 32;
  const std::int32_t days = horizon_days + margin_days;
  table.forward_.resize(static_cast<std::size_t>(days) + 1);
  for (std::int32_t day = 0; day < days; ++day) {
    const auto i = static_cast<std::size_t>(day);
    const double speed = i < speeds.size() && day < horizon_days ? std::max(speeds[i], slowest) : 1.0;
    table.forward_[i + 1] = table.forward_[i] + static_cast<std::int32_t>(speed * ticks_per_day + 0.5);
  }
  constexpr Ticks step = Ticks{1} << inverse_step_log2;
  std::size_t day = 0;
  for (std::int64_t internal = 0; internal <= table.forward_.back(); internal += step) {
    while (table.forward_[day + 1] < internal) {
      ++day;
    }
    const std::int64_t into = internal - table.forward_[day];
    const std::int64_t length = table.forward_[day + 1] - table.forward_[day];
    const auto wall_day = static_cast<std::int64_t>(day) << ticks_per_day_log2;
    table.inverse_.push_back(
        static_cast<std::int32_t>(wall_day + ((into << ticks_per_day_log2) + length / 2) / length));
  }
  table.inverse_end_ = static_cast<Ticks>((table.inverse_.size() - 1) << inverse_step_log2) - 1;
  return table;
}

}  // namespace anagen::follicle
