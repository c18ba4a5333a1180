#include "follicle/pulse_table.hpp"

#include "core/math/exp_log.hpp"

namespace anagen::follicle {

PulseTable PulseTable::from_hazard(std::span<const double> per_day, std::int32_t horizon_days) {
  PulseTable table;
  const auto days = std::min(per_day.size(), static_cast<std::size_t>(horizon_days));
  const auto first = std::find_if(per_day.begin(), per_day.begin() + static_cast<std::ptrdiff_t>(days),
                                  [](double hazard) { return hazard > 0; });
  if (first == per_day.begin() + static_cast<std::ptrdiff_t>(days)) {
    return table;
  }
  constexpr double whole = 4294967295.0;
  double total = 0;
  std::size_t last = 0;
  table.survival_.push_back(static_cast<std::uint32_t>(whole));
  for (std::size_t day = 0; day < days; ++day) {
    total += per_day[day];
    last = per_day[day] > 0 ? day : last;
    table.survival_.push_back(static_cast<std::uint32_t>(whole * math::exp(-total)));
  }
  table.begin_ = static_cast<Ticks>(static_cast<std::size_t>(first - per_day.begin()) << ticks_per_day_log2);
  table.end_ = static_cast<Ticks>((last + 1) << ticks_per_day_log2);
  return table;
}

}  // namespace anagen::follicle
