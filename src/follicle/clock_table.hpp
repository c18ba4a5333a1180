#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/ticks.hpp"

namespace anagen::follicle {

/// The internal clock of one phase over a run: R(t), the integral of its daily speeds, and its inverse, as integers.
///
/// A dwell D drawn at entry t0 ends at the t with R(t) = R(t0) + D (docs/methods/engine.md, eq. 1). Forward knots stand
/// at every day; the inverse has knots every 2 internal days and is linear between them, which is the rounding that a
/// day-by-day stepper sees. (Knots every 8 days are a little faster, but blur an abrupt change of speed by weeks: the
/// renewal equation then disagrees by 14 standard errors after a birth.) Beyond the horizon the speed is 1.
class ClockTable {
 public:
  static constexpr int inverse_step_log2 = ticks_per_day_log2 + 1;
  /// The slowest speed a clock may have; slower ones are raised to it, so that every dwell ends.
  static constexpr double slowest = 1.0 / 1024.0;

  /// The clock of `horizon_days` daily speeds. An empty span, or speeds of exactly 1, make the unit clock.
  static ClockTable from_speeds(std::span<const double> speeds, std::int32_t horizon_days);

  /// Whether internal time equals wall time throughout.
  [[nodiscard]] bool unit() const { return inverse_.empty(); }

  /// R(t) for a wall time from 0 to the day after the horizon.
  [[nodiscard]] Ticks internal_at(Ticks wall) const {
    if (unit()) {
      return wall;
    }
    const auto day = static_cast<std::size_t>(wall >> ticks_per_day_log2);
    const Ticks fraction = wall & (ticks_per_day - 1);
    return forward_[day] + (((forward_[day + 1] - forward_[day]) * fraction) >> ticks_per_day_log2);
  }

  /// The wall time of an internal time; what lies beyond the horizon is only known to do so.
  [[nodiscard]] Ticks wall_at(Ticks internal) const {
    if (unit()) {
      return internal;
    }
    const Ticks y = internal < inverse_end_ ? internal : inverse_end_;
    const auto knot = static_cast<std::size_t>(y >> inverse_step_log2);
    const auto weight = static_cast<float>(y & ((Ticks{1} << inverse_step_log2) - 1)) * weight_unit;
    return inverse_[knot] + static_cast<Ticks>(static_cast<float>(inverse_[knot + 1] - inverse_[knot]) * weight);
  }

  [[nodiscard]] std::span<const std::int32_t> forward() const { return forward_; }
  [[nodiscard]] std::span<const std::int32_t> inverse() const { return inverse_; }
  [[nodiscard]] Ticks inverse_end() const { return inverse_end_; }
  static constexpr float weight_unit = 1.0F / static_cast<float>(Ticks{1} << inverse_step_log2);

 private:
  std::vector<std::int32_t> forward_;
  std::vector<std::int32_t> inverse_;
  Ticks inverse_end_ = 0;
};

}  // namespace anagen::follicle
