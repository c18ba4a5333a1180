#include "follicle/pulse_table.hpp"

#include "core/math/exp_log.hpp"

namespace anagen::follicle {

PulseTable PulseTable::from_hazard(std::span<const double> per_day, std::int32_t horizon_days) {
  PulseTable table;
  const auto strikes = [](double hazard) { return hazard > 0; };
  const auto days = per_day.first(std::min(per_day.size(), static_cast<std::size_t>(horizon_days)));
  const auto first = std::find_if(days.begin(), days.end(), strikes);
  if (first == days.end()) {
    return table;
  }
  const auto last = std::find_if(days.rbegin(), days.rend(), strikes).base();
  const auto ticks = [&](auto day) { return static_cast<Ticks>((day - days.begin()) << ticks_per_day_log2); };
  table.begin_ = ticks(first);
  table.end_ = ticks(last);
  constexpr double whole = 4294967295.0;
  double total = 0;
  for (auto day = first; day != last; ++day) {
    if (table.never() || table.stretches_.back().survival.back() < renewed_below) {
      total = 0;
      table.stretches_.push_back({.begin = ticks(day), .survival = {static_cast<std::uint32_t>(whole)}});
    }
    total += *day;
    Stretch& stretch = table.stretches_.back();
    stretch.survival.push_back(static_cast<std::uint32_t>(whole * math::exp(-total)));
    stretch.end = ticks(day + 1);
  }
  return table;
}

}  // namespace anagen::follicle
