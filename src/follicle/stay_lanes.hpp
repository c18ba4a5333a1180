#pragma once

#include "follicle/clock_table.hpp"
#include "random/fours.hpp"

namespace anagen::follicle {

/// A clock ready for four lanes at a time; its ends are those that `stay` tells one by one, cut at `limit`.
class StayLanes {
 public:
  StayLanes(const ClockTable& clock, Ticks limit)
      : forward_(clock.forward().data()),
        inverse_(clock.inverse().data()),
        inverse_end_(random::four(clock.inverse_end())),
        limit_(random::four(limit)),
        unit_(clock.unit()) {}

  [[nodiscard]] bool unit() const { return unit_; }

  /// Ends of stays in a clock that runs as time does.
  [[nodiscard]] random::Four plain_end(random::Four from, random::Four dwell) const {
    return random::lesser(from + dwell, limit_);
  }

  /// Ends of stays in any other clock. `from` may be cut times.
  [[nodiscard]] random::Four end(random::Four from, random::Four dwell) const {
    using random::Four;
    using random::KnotPairs;
    using random::lesser;
    using random::load_pairs;
    const KnotPairs day = load_pairs(forward_, from >> ticks_per_day_log2);
    const Four rise = ((day.b - day.a) * (from & (ticks_per_day - 1))) >> ticks_per_day_log2;
    const Four internal = lesser(day.a + rise + dwell, inverse_end_);
    const KnotPairs knots = load_pairs(inverse_, internal >> ClockTable::inverse_step_log2);
    const Four into = internal & ((Ticks{1} << ClockTable::inverse_step_log2) - 1);
    const random::FourFloats weight = __builtin_convertvector(into, random::FourFloats) * ClockTable::weight_unit;
    // Between the knots of a clock that stands almost still an end may be told before its beginning.
    return random::greater(lesser(random::between(knots, weight), limit_), from);
  }

 private:
  const std::int32_t* forward_;
  const std::int32_t* inverse_;
  random::Four inverse_end_;
  random::Four limit_;
  bool unit_;
};

/// The first whole day at or after each time, for times of at least 0.
[[nodiscard]] inline random::Four day_slots(random::Four t) { return (t + (ticks_per_day - 1)) >> ticks_per_day_log2; }

/// Tells `use(i, end)` the ends of the stays of lanes i to i + 3, for all `n` lanes.
template <class Use>
void each_stay(const StayLanes& stays, const Ticks* from, const Ticks* dwell, int n, Use use) {
  if (stays.unit()) {
    for (int i = 0; i < n; i += random::lane_group) {
      use(i, stays.plain_end(random::load(from + i), random::load(dwell + i)));
    }
    return;
  }
  for (int i = 0; i < n; i += random::lane_group) {
    use(i, stays.end(random::load(from + i), random::load(dwell + i)));
  }
}

/// The ends of `n` stays; `out` may be `from`.
inline void stay_lanes(const StayLanes& stays, const Ticks* from, const Ticks* dwell, int n, Ticks* out) {
  each_stay(stays, from, dwell, n, [out](int i, random::Four end) { random::store(out + i, end); });
}

/// The same, each end counted in its day of `row`.
inline void stay_and_count(const StayLanes& stays, const Ticks* from, const Ticks* dwell, int n, Ticks* out,
                           std::int32_t* row) {
  each_stay(stays, from, dwell, n, [out, row](int i, random::Four end) {
    random::store(out + i, end);
    random::count_at(row, day_slots(end));
  });
}

}  // namespace anagen::follicle
