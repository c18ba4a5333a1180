#include "follicle/growth_clock.hpp"

#include <algorithm>

namespace anagen::follicle {

std::shared_ptr<const GrowthClock> GrowthClock::from_rates(std::span<const double> per_day, std::int32_t horizon_days) {
  if (std::all_of(per_day.begin(), per_day.end(), [](double rate) { return rate == 1.0; })) {
    return nullptr;
  }
  // Engines cut times one day past the horizon and look at the knot behind.
  constexpr std::int32_t margin_days = 2;
  auto clock = std::make_shared<GrowthClock>();
  double total = 0;
  clock->knots_.push_back(0);
  for (std::int32_t day = 0; day < horizon_days + margin_days; ++day) {
    const auto i = static_cast<std::size_t>(day);
    total += i < per_day.size() && day < horizon_days ? std::clamp(per_day[i], 0.0, fastest) : 1.0;
    clock->knots_.push_back(static_cast<std::int32_t>(total * ticks_per_day + 0.5));
  }
  clock->end_ = (horizon_days + margin_days) << ticks_per_day_log2;
  return clock;
}

}  // namespace anagen::follicle
