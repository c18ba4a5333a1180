#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#include "follicle/description.hpp"
#include "random/dice.hpp"

namespace anagen::follicle::cases {

/// What a day-by-day run counts.
struct Stepped {
  std::array<std::vector<int>, phase_count> in_phase;
  std::vector<int> held;
  std::vector<int> released;
  std::vector<double> length_um;
};

/// The cycle once more, written as one would without tables of time: it knows the laws, the dice and the daily speeds
/// of the Drive, walks through each phase day by day in real numbers, and shares no code with the engines beyond dice,
/// dwell tables and the tables of size.
class Stepper {
 public:
  Stepper(const GroupDescription& description, const CompiledGroup& tables, const Drive& drive)
      : description_(description), tables_(tables), drive_(drive), days_(tables.horizon_days) {
    const auto slots = static_cast<std::size_t>(days_) + 1;
    for (auto& row : out_.in_phase) {
      row.assign(slots, 0);
    }
    out_.held.assign(slots, 0);
    out_.released.assign(slots, 0);
    out_.length_um.assign(slots, 0);
    grown_.assign(slots, 0);
    for (std::size_t day = 1; day < slots; ++day) {
      grown_[day] = grown_[day - 1] + daily(drive.growth_rate, static_cast<double>(day - 1), 1);
    }
  }

  Stepped run() {
    for (std::int32_t follicle = 0; follicle < tables_.follicles; ++follicle) {
      follow(static_cast<std::uint32_t>(follicle));
    }
    return out_;
  }

 private:
  static constexpr double forever = 1e9;  ///< days; beyond every run

  [[nodiscard]] random::Block dice(random::Purpose purpose, std::uint32_t follicle, std::uint32_t cycle) const {
    return random::roll({tables_.seed, tables_.subject, follicle, cycle, tables_.group, purpose});
  }

  static double in_days(Ticks t) { return static_cast<double>(t) / ticks_per_day; }

  [[nodiscard]] double daily(const std::vector<double>& values, double day, double neutral) const {
    const auto i = static_cast<std::size_t>(day);
    return values.empty() ? neutral : (i < values.size() ? values[i] : values.back());
  }

  /// Moment at which `dwell` internal days are over: the clock advances by the speed of each day.
  [[nodiscard]] double end_of(Phase phase, double from, double dwell) const {
    double t = from;
    while (dwell > 0 && t <= days_) {
      const double day = std::floor(t);
      const double speed = std::max(daily(drive_.clock_speed[index_of(phase)], day, 1), ClockTable::slowest);
      const double rest_of_day = day + 1 - t;
      if (dwell <= rest_of_day * speed) {
        return t + dwell / speed;
      }
      dwell -= rest_of_day * speed;
      t = day + 1;
    }
    return dwell > 0 ? forever : t;
  }

  /// Moment at which a hazard that has built up since `from` passes -ln(u); `end` when it does not.
  [[nodiscard]] double struck(const std::vector<double>& per_day, double from, double end, std::uint32_t die) const {
    double left = -std::log(random::open_unit(die));
    for (double t = from; t < end && t < days_;) {
      const double next = std::min(std::floor(t) + 1, end);
      const double hazard = daily(per_day, t, 0);
      if (hazard * (next - t) >= left && hazard > 0) {
        return t + left / hazard;
      }
      left -= hazard * (next - t);
      t = next;
    }
    return end;
  }

  [[nodiscard]] double sized(Ticks dwell, std::int32_t size) const {
    const double factor = tables_.size.varies ? tables_.size.rows[SizeTables::bin(size)].anagen_factor / 65536.0 : 1;
    return in_days(dwell) * factor;
  }

  /// Days after `from` up to and with `to`.
  template <class Mark>
  void each_day(double from, double to, Mark mark) {
    for (auto day = static_cast<std::int32_t>(std::ceil(std::max(from, 0.0)));
         day < std::min(std::ceil(to), days_ + 1.0); ++day) {
      mark(static_cast<std::size_t>(day));
    }
  }
  void spend(Phase phase, double from, double to) {
    each_day(from, to, [&](std::size_t day) { ++out_.in_phase[index_of(phase)][day]; });
  }
  void release(double at) {
    if (at > 0 && at <= days_) {
      ++out_.released[static_cast<std::size_t>(std::ceil(at))];
    }
  }
  /// Days of undisturbed growth that the rates up to `t` are worth.
  [[nodiscard]] double grown(double t) const {
    if (t <= 0 || t >= days_) {
      return t <= 0 ? t : grown_.back() + t - days_;
    }
    const auto day = static_cast<std::size_t>(t);
    return grown_[day] + (grown_[day + 1] - grown_[day]) * (t - static_cast<double>(day));
  }
  /// A hair stands on the days of its life.
  void stand(double emerged, double growth_end, double released, std::int32_t size) {
    const double rate = tables_.size.rows[SizeTables::bin(size)].growth_um_per_day;
    each_day(emerged, released, [&](std::size_t day) {
      out_.length_um[day] += rate * (grown(std::min(static_cast<double>(day), growth_end)) - grown(emerged));
    });
  }
  void hold(double from, double to) {
    each_day(from, to, [&](std::size_t day) { ++out_.held[day]; });
    release(to);
  }

  [[nodiscard]] std::int32_t first_size(bool in_anagen, std::uint32_t die) const {
    if (!tables_.size.varies) {
      return 0;
    }
    return in_anagen ? tables_.size.met_in_anagen(die) : tables_.size.met(die);
  }

  [[nodiscard]] std::int32_t next_size(std::int32_t size, double t, std::uint32_t die) const {
    if (!tables_.size.varies) {
      return 0;
    }
    const double rate = daily(drive_.size_rate, t, 1);
    const double memory = std::clamp(1 - (1 - description_.size.memory) * rate, 0.0, 1.0);
    const double target = daily(drive_.target_size_shift, t, 0) * (1 << size_unit_log2);
    const double noise = tables_.size.innovation(die) - tables_.size.innovation_shift;
    return SizeTables::clamp(static_cast<std::int32_t>(std::lround(target + memory * (size - target) + noise)));
  }

  void follow(std::uint32_t follicle) {
    using random::Purpose;
    const random::Block start = dice(Purpose::start, follicle, 0);
    random::Block entry = dice(Purpose::anagen_entry, follicle, 0);
    random::Block rest = dice(Purpose::rest, follicle, 0);
    std::size_t met = 0;
    while (met + 1 < phase_count && start[0] >= tables_.start_below[met]) {
      ++met;
    }
    std::int32_t size = first_size(met == 0, entry[1]);
    double whole = in_days(tables_.dwell_in_progress[met](start[1]));
    if (met == 0) {
      whole = sized(tables_.dwell_in_progress[0](start[1]), size);
    }
    const double age = whole * (static_cast<double>(start[2]) / 4294967296.0);
    double elapsed = age;
    if (met > 0) {
      elapsed += sized(tables_.dwell[0](entry[0]), size);
    }
    for (std::size_t phase = 1; phase < met; ++phase) {
      elapsed += in_days(tables_.dwell[phase](rest[phase - 1]));
    }
    if ((start[3] & 0xFFFFU) < tables_.previous_held_below) {
      const random::Block previous = dice(Purpose::previous_club, follicle, 0);
      const double held_for = in_days(tables_.dwell[3](previous[0]));
      if (held_for > elapsed) {
        const double end = end_of(Phase::exogen, 0, held_for - elapsed);
        hold(-1, end);
        const std::int32_t club =
            tables_.size.varies ? tables_.size.next(size, 0, tables_.size.memory_q16, previous[1]) : 0;
        stand(-elapsed - sized(tables_.dwell[0](previous[2]), club), -elapsed, end, club);
      }
    }
    double emerged = -elapsed;
    double growth_end = met > 0 ? emerged + sized(tables_.dwell[0](entry[0]), size) : 0;

    double t = 0;
    std::size_t phase = met;
    double dwell = whole - age;
    bool kenogen = met == index_of(Phase::exogen) && (entry[3] & 0xFFFFU) < tables_.kenogen_after_exogen;
    for (std::uint32_t cycle = 0; t <= days_;) {
      double end = end_of(static_cast<Phase>(phase), t, dwell);
      bool lost = false;
      if (phase == 0) {
        end = struck(drive_.premature_catagen_per_day, t, end, entry[2]);
        const double loss =
            struck(drive_.dystrophic_release_per_day, t, end, dice(Purpose::dystrophy, follicle, cycle)[0]);
        lost = loss < end;
        end = loss;
        growth_end = end;
      }
      spend(static_cast<Phase>(phase), t, end);
      t = end;
      bool new_cycle = phase == index_of(Phase::kenogen);
      if (t > days_) {
        if (!new_cycle) {
          stand(emerged, growth_end, t, size);
        }
        return;
      }
      if (lost) {
        stand(emerged, t, t, size);
        release(t);
        phase = index_of(Phase::kenogen);
        dwell = in_days(tables_.dwell[4](rest[3]));
        continue;
      }
      if (phase == index_of(Phase::telogen)) {
        const double odds = daily(drive_.empty_odds, t, 1) * description_.kenogen_probability;
        const double chance = odds / (odds + 1 - description_.kenogen_probability);
        kenogen = (entry[3] & 0xFFFFU) < std::round(chance * 65536);
        if (!kenogen && (entry[3] >> 16U) < tables_.held_below) {
          const double released = end_of(Phase::exogen, t, in_days(tables_.dwell[3](rest[2])));
          hold(t, released);
          stand(emerged, growth_end, released, size);
          new_cycle = true;
        }
      } else if (phase == index_of(Phase::exogen)) {
        release(t);
        stand(emerged, growth_end, t, size);
        new_cycle = !kenogen;
      }
      if (new_cycle) {
        ++cycle;
        entry = dice(Purpose::anagen_entry, follicle, cycle);
        rest = dice(Purpose::rest, follicle, cycle);
        size = next_size(size, t, entry[1]);
        phase = 0;
        emerged = t;
        dwell = sized(tables_.dwell[0](entry[0]), size);
      } else {
        ++phase;
        dwell = in_days(tables_.dwell[phase](rest[phase - 1]));
      }
    }
  }

  const GroupDescription& description_;
  const CompiledGroup& tables_;
  const Drive& drive_;
  std::int32_t days_;
  Stepped out_;
  std::vector<double> grown_;  ///< days of undisturbed growth, by day
};

}  // namespace anagen::follicle::cases
