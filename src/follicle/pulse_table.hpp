#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "core/ticks.hpp"

namespace anagen::follicle {

/// An additional hazard over a run as its survival S(t), 2^32 steps, one knot a day (docs/methods/engine.md, eq. 4).
///
/// Where the hazard adds up to so much that hardly anybody would survive, S begins anew at 1: a table has one stretch,
/// or several behind each other, and a hazard is as strong after years as on its first day.
class PulseTable {
 public:
  /// A stretch ends with the day on which fewer than this many of 2^32 survive.
  static constexpr std::uint32_t renewed_below = std::uint32_t{1} << 20U;

  /// From a daily hazard [1/day]; an empty span or zeros make the table that never strikes.
  static PulseTable from_hazard(std::span<const double> per_day, std::int32_t horizon_days);

  [[nodiscard]] bool never() const { return stretches_.empty(); }
  /// The first and last wall time between which it can strike.
  [[nodiscard]] Ticks begin() const { return begin_; }
  [[nodiscard]] Ticks end() const { return end_; }

  /// When the hazard strikes a stay from `entry` to `exit` under die `u`; `exit` when it does not.
  [[nodiscard]] Ticks strike(Ticks entry, Ticks exit, std::uint32_t u) const {
    if (never() || entry >= end_ || exit <= begin_) {
      return exit;
    }
    std::uint64_t die = u;
    for (const Stretch& stretch : stretches_) {
      if (entry >= stretch.end) {
        continue;
      }
      const std::uint64_t mark = (die * stretch.survival_at(std::max(entry, stretch.begin))) >> 32U;
      const std::uint64_t survival = stretch.survival_at(exit);
      if (survival < mark) {
        return std::clamp(stretch.when(mark), entry, exit);
      }
      if (exit <= stretch.end || mark == 0) {
        return exit;
      }
      // Spared so far: what the die still stands above the survival of this stretch decides in the next.
      die = std::min<std::uint64_t>((mark << 32U) / survival, last_die);
    }
    return exit;
  }

  /// Whether one stretch tells all; a stay that spans it is then struck when u (1 - 2^-32) lies above its survival.
  [[nodiscard]] bool single() const { return stretches_.size() == 1; }
  [[nodiscard]] std::uint32_t whole_survival() const { return stretches_.front().survival.back(); }

 private:
  static constexpr std::uint64_t last_die = 0xFFFFFFFFU;

  /// Survival from the first day of the stretch, a knot at both ends of each of its days.
  struct Stretch {
    Ticks begin = 0;
    Ticks end = 0;
    std::vector<std::uint32_t> survival;

    [[nodiscard]] std::uint64_t survival_at(Ticks wall) const {
      if (wall >= end) {
        return survival.back();
      }
      const auto day = static_cast<std::size_t>((wall - begin) >> ticks_per_day_log2);
      const auto fraction = static_cast<std::uint64_t>(wall & (ticks_per_day - 1));
      const std::uint64_t fall = survival[day] - survival[day + 1];
      return survival[day] - ((fall * fraction) >> ticks_per_day_log2);
    }

    /// When survival falls to `mark`, which lies between its first and its last; the day is found by halving without
    /// branches.
    [[nodiscard]] Ticks when(std::uint64_t mark) const {
      std::size_t day = 0;
      std::size_t days = survival.size() - 1;
      while (days > 1) {
        const std::size_t half = days / 2;
        day += survival[day + half] >= mark ? half : 0;
        days -= half;
      }
      const std::uint64_t fall = survival[day] - survival[day + 1];
      const std::uint64_t into = ((survival[day] - mark) << ticks_per_day_log2) / fall;
      return begin + static_cast<Ticks>((static_cast<std::uint64_t>(day) << ticks_per_day_log2) + into);
    }
  };

  std::vector<Stretch> stretches_;
  Ticks begin_ = 0;
  Ticks end_ = 0;
};

}  // namespace anagen::follicle
