#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/ticks.hpp"

namespace anagen::follicle {

/// How much a hair that grows throughout would have grown, in days of undisturbed growth: G(t), the integral of the
/// daily growth rates of a Drive, in ticks, with a knot at every day (docs/methods/engine.md, eq. 8).
///
/// A hair of growth v that emerged at t0 is v (G(t) - G(t0)) long at t. Before the run, and beyond its horizon, growth
/// is undisturbed. Knots are rounded after summing, so nothing adds up.
class GrowthClock {
 public:
  /// The highest growth rate that the table tells; higher ones count as this. No influence on hair is known to double
  /// its growth.
  static constexpr double fastest = 8;

  /// The clock of daily rates, at least 0; null when every one of them is 1.
  [[nodiscard]] static std::shared_ptr<const GrowthClock> from_rates(std::span<const double> per_day,
                                                                     std::int32_t horizon_days);

  /// G(t), in ticks; G(0) = 0.
  [[nodiscard]] std::int64_t at(Ticks t) const {
    if (t <= 0) {
      return t;
    }
    if (t >= end_) {
      return std::int64_t{knots_.back()} + (t - end_);
    }
    const auto day = static_cast<std::size_t>(t >> ticks_per_day_log2);
    const Ticks fraction = t & (ticks_per_day - 1);
    return knots_[day] + (((knots_[day + 1] - knots_[day]) * fraction) >> ticks_per_day_log2);
  }

  /// G on whole days, from the start to two days past the horizon.
  [[nodiscard]] std::span<const std::int32_t> knots() const { return knots_; }

 private:
  std::vector<std::int32_t> knots_;
  Ticks end_ = 0;
};

/// Ticks of undisturbed growth between two moments; no clock: as many as go by.
[[nodiscard]] inline std::int64_t grown_ticks(const GrowthClock* clock, Ticks from, Ticks to) {
  return clock == nullptr ? std::int64_t{to} - from : clock->at(to) - clock->at(from);
}

}  // namespace anagen::follicle
