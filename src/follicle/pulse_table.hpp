#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "core/ticks.hpp"

namespace anagen::follicle {

/// An additional hazard over a run as its survival S(t), 2^32 steps, one knot a day (docs/methods/engine.md, eq. 4).
class PulseTable {
 public:
  /// From a daily hazard [1/day]; an empty span or zeros make the table that never strikes.
  static PulseTable from_hazard(std::span<const double> per_day, std::int32_t horizon_days);

  [[nodiscard]] bool never() const { return survival_.empty(); }
  /// The first and last wall time between which it can strike.
  [[nodiscard]] Ticks begin() const { return begin_; }
  [[nodiscard]] Ticks end() const { return end_; }

  /// When the hazard strikes a stay from `entry` to `exit` under die `u`; `exit` when it does not.
  [[nodiscard]] Ticks strike(Ticks entry, Ticks exit, std::uint32_t u) const {
    if (never() || entry >= end_ || exit <= begin_) {
      return exit;
    }
    const std::uint64_t mark = (static_cast<std::uint64_t>(u) * survival_at(entry)) >> 32U;
    if (survival_at(exit) >= mark) {
      return exit;
    }
    const std::size_t day = last_day_at_or_above(mark);
    const std::uint64_t fall = survival_[day] - survival_[day + 1];
    const std::uint64_t into = ((survival_[day] - mark) << ticks_per_day_log2) / fall;
    const auto at = static_cast<Ticks>((static_cast<std::uint64_t>(day) << ticks_per_day_log2) + into);
    return std::clamp(at, entry, exit);
  }

  /// Survival of all the hazard together, 2^32 steps; a stay that spans it is struck when u (1 - 2^-32) lies above.
  [[nodiscard]] std::uint32_t whole_survival() const { return survival_.back(); }

 private:
  /// The last day whose survival is at or above `mark`, for a mark that survival passes; found by halving without
  /// branches.
  [[nodiscard]] std::size_t last_day_at_or_above(std::uint64_t mark) const {
    // Survival falls on the days of the hazard alone.
    auto day = static_cast<std::size_t>(begin_ >> ticks_per_day_log2);
    std::size_t days = static_cast<std::size_t>(end_ >> ticks_per_day_log2) - day + 1;
    while (days > 1) {
      const std::size_t half = days / 2;
      day += survival_[day + half] >= mark ? half : 0;
      days -= half;
    }
    return day;
  }

  [[nodiscard]] std::uint64_t survival_at(Ticks wall) const {
    if (wall >= end_) {
      return survival_.back();
    }
    const auto day = static_cast<std::size_t>(wall >> ticks_per_day_log2);
    const auto fraction = static_cast<std::uint64_t>(wall & (ticks_per_day - 1));
    const std::uint64_t fall = survival_[day] - survival_[day + 1];
    return survival_[day] - ((fall * fraction) >> ticks_per_day_log2);
  }

  std::vector<std::uint32_t> survival_;
  Ticks begin_ = 0;
  Ticks end_ = 0;
};

}  // namespace anagen::follicle
