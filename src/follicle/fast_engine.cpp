#include "follicle/fast_engine.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "follicle/follow.hpp"
#include "follicle/hair_rows.hpp"
#include "follicle/stay_lanes.hpp"
#include "random/lanes.hpp"

namespace anagen::follicle {

namespace {

using random::Purpose;

constexpr int batch_lanes = 256;

template <class T>
using Lanes = std::array<T, batch_lanes>;

/// What differs between the arms of one batch.
struct ArmLanes {
  Lanes<Ticks> at;          ///< where the lane's follicle stands in time
  Lanes<Ticks> emerged;     ///< of its hair
  Lanes<Ticks> growth_end;
  Lanes<std::int32_t> size;
};

/// One batch: follicles that all stand in the same cycle number, and the dice of that cycle.
class Batch {
 public:
  Batch(const CompiledGroup& group, Detail detail, std::vector<Histograms>& out)
      : group_(group),
        detail_(detail),
        out_(out),
        arms_(group.arms.size()),
        horizon_(group.horizon_days << ticks_per_day_log2),
        limit_((group.horizon_days + 2) << ticks_per_day_log2) {}

  /// Runs follicles [first, first + count).
  void run(std::int32_t first, int count) {
    count_ = count;
    for (int lane = 0; lane < batch_lanes; ++lane) {
      follicle_[at(lane)] = static_cast<std::uint32_t>(first + lane);
    }
    start();
    for (std::uint32_t cycle = 0; count_ > 0; ++cycle) {
      if (cycle > 0) {
        enter_anagen(cycle);
      }
      grow(cycle);
      if (count_ > 0) {
        rest(cycle);
      }
    }
  }

 private:
  static std::size_t at(int lane) { return static_cast<std::size_t>(lane); }

  /// Lanes rounded up to whole groups; the spare ones hold old values and are computed but never counted.
  [[nodiscard]] int padded() const { return (count_ + random::lane_group - 1) / random::lane_group * random::lane_group; }

  [[nodiscard]] random::LaneAddress address(Purpose purpose, std::uint32_t cycle) const {
    return random::lane_address({group_.seed, group_.subject, 0, cycle, group_.group, purpose});
  }

  void roll(Purpose purpose, std::uint32_t cycle, std::array<Lanes<std::uint32_t>, 4>& dice) {
    random::roll_lanes(address(purpose, cycle), follicle_.data(), padded(), dice[0].data(), dice[1].data(),
                       dice[2].data(), dice[3].data());
  }

  /// The state met at time 0; the same decisions as in follow().
  void start() {
    std::array<Lanes<std::uint32_t>, 4> met;
    roll(Purpose::start, 0, met);
    roll(Purpose::anagen_entry, 0, entry_);
    const SizeTables& sizes = group_.size;
    for (int i = 0; i < count_; ++i) {
      const std::size_t lane = at(i);
      std::size_t first = 0;
      while (first + 1 < phase_count && met[0][lane] >= group_.start_below[first]) {
        ++first;
      }
      const bool anagen = first == index_of(Phase::anagen);
      std::int32_t size = 0;
      if (sizes.varies) {
        size = anagen ? sizes.met_in_anagen(entry_[1][lane]) : sizes.met(entry_[1][lane]);
      }
      Ticks in_progress = group_.dwell_in_progress[first](met[1][lane]);
      if (anagen) {
        in_progress = sized(sizes, in_progress, size);
      }
      const auto age = static_cast<Ticks>((static_cast<std::int64_t>(in_progress) * met[2][lane]) >> 32);
      Ticks elapsed = age;
      Ticks grown = 0;
      if (!anagen) {
        const random::Block rest =
            random::roll({group_.seed, group_.subject, follicle_[lane], 0, group_.group, Purpose::rest});
        grown = sized(sizes, group_.dwell[0](entry_[0][lane]), size);
        elapsed += grown;
        for (std::size_t phase = 1; phase < first; ++phase) {
          elapsed += group_.dwell[phase](rest[phase - 1]);
        }
      }
      begins_[lane] = static_cast<std::uint8_t>(first);
      left_[lane] = in_progress - age;
      anagen_[lane] = anagen ? left_[lane] : 0;
      for (ArmLanes& arm : arms_) {
        arm.at[lane] = 0;
        arm.emerged[lane] = -elapsed;
        arm.growth_end[lane] = grown - elapsed;
        arm.size[lane] = size;
      }
      if ((met[3][lane] & 0xFFFFU) < group_.previous_held_below) {
        previous_club(follicle_[lane], elapsed, size);
      }
    }
  }

  /// Enters the club of the cycle before the first when it is still held at time 0.
  void previous_club(std::uint32_t follicle, Ticks elapsed, std::int32_t size) {
    const random::QuantileTable& exogen = group_.dwell[index_of(Phase::exogen)];
    if (elapsed >= exogen.knots.back()) {
      return;
    }
    const random::Block previous =
        random::roll({group_.seed, group_.subject, follicle, 0, group_.group, Purpose::previous_club});
    const Ticks held_for = exogen(previous[0]);
    if (held_for <= elapsed) {
      return;
    }
    const SizeTables& sizes = group_.size;
    RawHair club;
    club.size = sizes.varies ? sizes.next(size, 0, sizes.memory_q16, previous[1]) : 0;
    club.loosened = -elapsed;
    club.growth_end = club.loosened - group_.mean_rest;
    club.emerged = club.growth_end - sized(sizes, group_.dwell[0](previous[2]), club.size);
    for (std::size_t a = 0; a < arms_.size(); ++a) {
      Histograms& h = out_[a];
      club.released = stay(group_.arms[a].clock[index_of(Phase::exogen)], 0, held_for - elapsed);
      ++h.held_at_start;
      ++h.flow[static_cast<std::size_t>(Flow::held_release)][h.slot(club.released)];
      if (detail_ == Detail::full) {
        enter_hair(h, sizes, club);
      }
    }
  }

  /// A new hair in every lane.
  void enter_anagen(std::uint32_t cycle) {
    roll(Purpose::anagen_entry, cycle, entry_);
    random::quantile_lanes(group_.dwell[0], entry_[0].data(), padded(), anagen_.data());
    for (std::size_t a = 0; a < arms_.size(); ++a) {
      ArmLanes& arm = arms_[a];
      std::copy_n(arm.at.begin(), padded(), arm.emerged.begin());
      if (group_.size.varies) {
        next_size(arm, group_.arms[a].turn);
      }
    }
  }

  void next_size(ArmLanes& arm, const TurnTable& turn) {
    const SizeTables& sizes = group_.size;
    for (int i = 0; i < count_; ++i) {
      const std::size_t lane = at(i);
      std::int32_t target = 0;
      std::int32_t memory = sizes.memory_q16;
      if (!turn.target_size.empty()) {
        const auto day = static_cast<std::size_t>(std::min(arm.at[lane], horizon_) >> ticks_per_day_log2);
        target = turn.target_size[day];
        memory = turn.memory_q16[day];
      }
      arm.size[lane] = sizes.next(arm.size[lane], target, memory, entry_[1][lane]);
    }
  }

  /// Anagen ends; lanes whose anagen outlasts the run in every arm are done.
  void grow(std::uint32_t cycle) {
    for (std::size_t a = 0; a < arms_.size(); ++a) {
      ArmLanes& arm = arms_[a];
      const CompiledArm& tables = group_.arms[a];
      const Ticks* dwell = anagen_.data();
      if (group_.size.varies && cycle > 0) {
        for (int i = 0; i < count_; ++i) {
          sized_[at(i)] = sized(group_.size, anagen_[at(i)], arm.size[at(i)]);
        }
        dwell = sized_.data();
      }
      stay_lanes(tables.clock[0], arm.at.data(), dwell, padded(), limit_, growth_.data());
      if (!tables.premature_catagen.never()) {
        for (int i = 0; i < count_; ++i) {
          const std::size_t lane = at(i);
          growth_[lane] = tables.premature_catagen.strike(arm.at[lane], growth_[lane], entry_[2][lane]);
        }
      }
      count_turns(a, Flow::catagen_entry, growth_);
      for (int i = 0; i < count_; ++i) {
        const std::size_t lane = at(i);
        arm.at[lane] = growth_[lane];
        if (cycle > 0 || begins_[lane] == 0) {
          arm.growth_end[lane] = growth_[lane];
        }
      }
    }
    keep_living([this](const ArmLanes& arm, std::size_t lane) { enter_open_hair(arm, lane); });
  }

  /// Catagen, telogen, exogen and kenogen of the lanes whose hair stopped growing.
  void rest(std::uint32_t cycle) {
    std::array<Lanes<std::uint32_t>, 4> dice;
    roll(Purpose::rest, cycle, dice);
    Lanes<Ticks> catagen;
    Lanes<Ticks> telogen;
    Lanes<Ticks> exogen;
    random::quantile_lanes(group_.dwell[1], dice[0].data(), padded(), catagen.data());
    random::quantile_lanes(group_.dwell[2], dice[1].data(), padded(), telogen.data());
    random::quantile_lanes(group_.dwell[3], dice[2].data(), padded(), exogen.data());
    if (cycle == 0) {
      shorten_started(catagen, telogen, exogen);
    }
    for (std::size_t a = 0; a < arms_.size(); ++a) {
      rest_of_arm(cycle, a, catagen, telogen, exogen, dice[3]);
    }
    keep_living([](const ArmLanes& /*arm*/, std::size_t /*lane*/) {});
  }

  /// Phases that were over or under way at time 0.
  void shorten_started(Lanes<Ticks>& catagen, Lanes<Ticks>& telogen, Lanes<Ticks>& exogen) {
    const std::array<Lanes<Ticks>*, 3> dwell = {&catagen, &telogen, &exogen};
    for (int i = 0; i < count_; ++i) {
      const std::size_t lane = at(i);
      const std::size_t first = begins_[lane];
      for (std::size_t phase = 1; phase < phase_count - 1; ++phase) {
        if (phase < first) {
          (*dwell[phase - 1])[lane] = 0;
        } else if (phase == first) {
          (*dwell[phase - 1])[lane] = left_[lane];
        }
      }
    }
  }

  void rest_of_arm(std::uint32_t cycle, std::size_t a, const Lanes<Ticks>& catagen, const Lanes<Ticks>& telogen,
                   const Lanes<Ticks>& exogen, const Lanes<std::uint32_t>& kenogen_die) {
    ArmLanes& arm = arms_[a];
    const CompiledArm& tables = group_.arms[a];
    const auto& clock = tables.clock;
    Lanes<Ticks> loose;
    Lanes<Ticks> released;
    stay_lanes(clock[1], arm.at.data(), catagen.data(), padded(), limit_, loose.data());
    count_turns(a, Flow::telogen_entry, loose);
    stay_lanes(clock[2], loose.data(), telogen.data(), padded(), limit_, loose.data());
    stay_lanes(clock[3], loose.data(), exogen.data(), padded(), limit_, released.data());

    std::array<std::int32_t*, flow_count> row;
    for (std::size_t i = 0; i < flow_count; ++i) {
      row[i] = out_[a].flow[i].data();
    }
    Lanes<std::uint16_t> empty;
    int empties = 0;
    const auto last_slot = group_.horizon_days + 1;
    for (int i = 0; i < count_; ++i) {
      const std::size_t lane = at(i);
      const Turn turn = cycle == 0 ? first_turn(lane, tables.turn, loose[lane]) : later_turn(lane, tables.turn, loose[lane]);
      const auto loose_slot = static_cast<std::size_t>(std::min(day_at_or_after(loose[lane]), last_slot));
      const auto shed_slot = static_cast<std::size_t>(std::min(day_at_or_after(released[lane]), last_slot));
      ++row[2U + turn.held][loose_slot];
      ++row[turn.held != 0 ? 7U : 5U - turn.kenogen][shed_slot];
      arm.at[lane] = turn.held != 0 ? loose[lane] : released[lane];
      empty[at(empties)] = static_cast<std::uint16_t>(lane);
      empties += static_cast<int>(turn.kenogen);
      if (detail_ == Detail::full && !(cycle == 0 && begins_[lane] == index_of(Phase::kenogen))) {
        enter_hair(out_[a], group_.size,
                   {arm.emerged[lane], arm.growth_end[lane], loose[lane], released[lane], arm.size[lane]});
      }
    }
    for (int i = 0; i < empties; ++i) {
      const std::size_t lane = empty[at(i)];
      Ticks dwell = group_.dwell[index_of(Phase::kenogen)](kenogen_die[lane]);
      if (cycle == 0 && begins_[lane] == index_of(Phase::kenogen)) {
        dwell = left_[lane];
      }
      arm.at[lane] = std::min(stay(clock[4], std::min(arm.at[lane], limit_), dwell), limit_);
      ++row[static_cast<std::size_t>(Flow::anagen_after_kenogen)][static_cast<std::size_t>(
          std::min(day_at_or_after(arm.at[lane]), last_slot))];
    }
  }

  /// How the cycle goes on when telogen ends; at most one of the two is 1.
  struct Turn {
    std::uint32_t kenogen = 0;
    std::uint32_t held = 0;
  };

  [[nodiscard]] Turn later_turn(std::size_t lane, const TurnTable& turn, Ticks loose) const {
    std::uint32_t below = group_.kenogen_below;
    if (!turn.kenogen_below.empty()) {
      below = turn.kenogen_below[static_cast<std::size_t>(std::min(loose, horizon_) >> ticks_per_day_log2)];
    }
    const auto kenogen = static_cast<std::uint32_t>((entry_[3][lane] & 0xFFFFU) < below);
    const auto held = (1U - kenogen) & static_cast<std::uint32_t>((entry_[3][lane] >> 16U) < group_.held_below);
    return {kenogen, held};
  }

  [[nodiscard]] Turn first_turn(std::size_t lane, const TurnTable& turn, Ticks loose) const {
    if (begins_[lane] == index_of(Phase::kenogen)) {
      return {1, 0};
    }
    if (begins_[lane] == index_of(Phase::exogen)) {
      return {static_cast<std::uint32_t>((entry_[3][lane] & 0xFFFFU) < group_.kenogen_after_exogen), 0};
    }
    return later_turn(lane, turn, loose);
  }

  void count_turns(std::size_t a, Flow flow, const Lanes<Ticks>& when) {
    std::int32_t* row = out_[a].flow[static_cast<std::size_t>(flow)].data();
    const std::int32_t last_slot = group_.horizon_days + 1;
    for (int i = 0; i < count_; ++i) {
      ++row[std::min(day_at_or_after(when[at(i)]), last_slot)];
    }
  }

  /// A hair that still stands when the run ends.
  void enter_open_hair(const ArmLanes& arm, std::size_t lane) {
    if (detail_ == Detail::full) {
      const auto a = static_cast<std::size_t>(&arm - arms_.data());
      enter_hair(out_[a], group_.size, {arm.emerged[lane], limit_, limit_, limit_, arm.size[lane]});
    }
  }

  /// Drops the lanes whose time lies beyond the run in every arm, telling each to `leaving` first.
  template <class Leaving>
  void keep_living(Leaving leaving) {
    Lanes<std::uint16_t> pick;
    int kept = 0;
    for (int i = 0; i < count_; ++i) {
      const std::size_t lane = at(i);
      Ticks earliest = arms_[0].at[lane];
      for (std::size_t a = 1; a < arms_.size(); ++a) {
        earliest = std::min(earliest, arms_[a].at[lane]);
      }
      pick[at(kept)] = static_cast<std::uint16_t>(lane);
      const bool lives = earliest <= horizon_;
      kept += static_cast<int>(lives);
      if (!lives && detail_ == Detail::full) {
        for (const ArmLanes& arm : arms_) {
          leaving(arm, lane);
        }
      }
    }
    if (kept == count_) {
      return;
    }
    const auto gather = [&](auto& lanes) {
      for (int i = 0; i < kept; ++i) {
        lanes[at(i)] = lanes[pick[at(i)]];
      }
    };
    gather(follicle_);
    gather(entry_[3]);
    gather(begins_);
    gather(left_);
    for (ArmLanes& arm : arms_) {
      gather(arm.at);
      gather(arm.emerged);
      gather(arm.growth_end);
      gather(arm.size);
    }
    count_ = kept;
  }

  const CompiledGroup& group_;
  Detail detail_;
  std::vector<Histograms>& out_;
  std::vector<ArmLanes> arms_;
  Ticks horizon_;
  Ticks limit_;  ///< times beyond the run are cut here
  int count_ = 0;
  Lanes<std::uint32_t> follicle_{};
  std::array<Lanes<std::uint32_t>, 4> entry_{};
  Lanes<Ticks> anagen_{};
  Lanes<Ticks> sized_{};
  Lanes<Ticks> growth_{};
  Lanes<std::uint8_t> begins_{};  ///< phase at time 0
  Lanes<Ticks> left_{};           ///< of the phase in progress at time 0
};

}  // namespace

std::vector<Histograms> run_fast(const CompiledGroup& group, Detail detail) {
  std::vector<Histograms> out;
  for (std::size_t a = 0; a < group.arms.size(); ++a) {
    out.emplace_back(group.horizon_days, group.follicles, detail);
  }
  Batch batch(group, detail, out);
  for (std::int32_t first = 0; first < group.follicles; first += batch_lanes) {
    batch.run(first, std::min(batch_lanes, group.follicles - first));
  }
  return out;
}

}  // namespace anagen::follicle
