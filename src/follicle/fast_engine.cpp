#include "follicle/fast_engine.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <optional>

#include "follicle/anagen_lanes.hpp"
#include "follicle/batch.hpp"
#include "follicle/day_rows.hpp"
#include "follicle/fates.hpp"
#include "follicle/hair_lanes.hpp"
#include "follicle/loss_lanes.hpp"
#include "follicle/pack_lanes.hpp"
#include "follicle/start_lanes.hpp"
#include "follicle/stay_lanes.hpp"
#include "follicle/turn_lanes.hpp"

namespace anagen::follicle {

namespace {

using random::Four;
using random::Purpose;

/// Runs one group, batch after batch.
class Run {
 public:
  Run(const CompiledGroup& group, Detail detail)
      : group_(group), limit_((group.horizon_days + 1) << ticks_per_day_log2), horizon_(limit_ - ticks_per_day) {
    if (detail == Detail::full) {
      hairs_.emplace(group.size);
    }
    batch_.arms.resize(group.arms.size());
    for (const CompiledArm& arm : group.arms) {
      rows_.emplace_back(group.horizon_days, detail, arm.growth.get());
      own_fates_ |= !arm.turn.kenogen_below.empty();
      any_loses_ |= !arm.dystrophic_release.never();
      auto& stays = stays_.emplace_back();
      for (const ClockTable& clock : arm.clock) {
        stays.emplace_back(clock, limit_);
      }
    }
  }

  /// Runs follicles [first, first + count).
  void batch(std::int32_t first, int count) {
    start_lanes(group_, first, count, limit_, batch_, anagen_, rows_, hairs_ ? &*hairs_ : nullptr);
    for (std::uint32_t cycle = 0;; ++cycle) {
      if (cycle > 0) {
        enter_anagen(cycle);
      }
      grow(cycle);
      drop_finished(cycle);
      if (batch_.count == 0) {
        return;
      }
      rest(cycle);
    }
  }

  [[nodiscard]] std::vector<Histograms> histograms(Detail detail) const {
    std::vector<Histograms> out;
    for (const DayRows& rows : rows_) {
      out.push_back(rows.histograms(group_.horizon_days, group_.follicles, detail));
    }
    return out;
  }

 private:
  /// A new hair in every lane.
  void enter_anagen(std::uint32_t cycle) {
    const int n = batch_.padded();
    roll(group_, Purpose::anagen_entry, cycle, batch_.follicle, n, batch_.entry);
    random::quantile_lanes(group_.dwell[0], batch_.entry[0].data(), n, anagen_.data());
    if (hairs_) {
      for (ArmLanes& arm : batch_.arms) {
        std::copy_n(arm.at.data(), n, arm.emerged.data());
      }
    }
    if (group_.size.varies) {
      Lanes<std::int32_t> noise;
      random::quantile_lanes(group_.size.innovation, batch_.entry[1].data(), n, noise.data());
      for (std::size_t a = 0; a < batch_.arms.size(); ++a) {
        next_sizes(group_.size, group_.arms[a].turn, noise, horizon_, n, batch_.arms[a]);
      }
    }
  }

  /// Anagen ends.
  void grow(std::uint32_t cycle) {
    const int n = batch_.padded();
    Dice dystrophy;
    if (any_loses_) {
      roll(group_, Purpose::dystrophy, cycle, batch_.follicle, n, dystrophy);
    }
    for (std::size_t a = 0; a < batch_.arms.size(); ++a) {
      ArmLanes& arm = batch_.arms[a];
      const Ticks* dwell = anagen_.data();
      Lanes<Ticks> own;
      if (group_.size.varies && cycle > 0) {
        sized_lanes(group_.size, anagen_, arm.size, n, own);
        dwell = own.data();
      }
      std::int32_t* row = rows_[a].row(Flow::catagen_entry);
      const PulseTable& pulse = group_.arms[a].premature_catagen;
      if (pulse.never() && !loses(a)) {
        stay_and_count(stays_[a][0], arm.at.data(), dwell, n, arm.at.data(), row);
      } else {
        Lanes<Ticks> end;
        stay_lanes(stays_[a][0], arm.at.data(), dwell, n, end.data());
        if (!pulse.never()) {
          strike_lanes(pulse, arm.at, batch_.entry[2], n, end);
        }
        if (loses(a)) {
          end_or_lose(group_.arms[a].dystrophic_release, dystrophy[0], end, n, arm, rows_[a]);
        } else {
          arrive(end, n, arm.at, row);
        }
      }
      if (hairs_) {
        note_growth_ends(batch_, cycle, arm);
      }
    }
  }

  /// Drops the lanes whose anagen outlasts the run in every arm.
  void drop_finished(std::uint32_t cycle) {
    const int n = batch_.padded();
    Lanes<std::uint8_t> alive;
    Lanes<std::uint8_t> finished;
    int kept = 0;
    for (int i = 0; i < n; i += random::lane_group) {
      Four earliest = random::load(batch_.arms[0].at.data() + i);
      for (std::size_t a = 1; a < batch_.arms.size(); ++a) {
        earliest = random::lesser(earliest, random::load(batch_.arms[a].at.data() + i));
      }
      const unsigned set = random::bits(earliest <= horizon_);
      alive[i / random::lane_group] = static_cast<std::uint8_t>(set);
      finished[i / random::lane_group] = static_cast<std::uint8_t>(~set & 15U);
      kept += std::popcount(set);
    }
    if (kept == batch_.count) {
      return;
    }
    if (hairs_) {
      Lanes<std::int32_t> list;
      const int listed = chosen_lanes(finished.data(), n, list.data());
      for (std::size_t a = 0; a < batch_.arms.size(); ++a) {
        hairs_->enter_open(rows_[a], batch_.arms[a], list.data(), listed);
      }
    }
    keep(alive.data(), n, cycle);
    batch_.count = kept;
    for (ArmLanes& arm : batch_.arms) {
      const Four limit = random::four(limit_);
      random::store(arm.at.data() + kept, limit);
      random::store(arm.emerged.data() + kept, limit);
      random::store(arm.growth_end.data() + kept, limit);
      random::store(arm.size.data() + kept, random::four(0));
    }
  }

  void keep(const std::uint8_t* alive, int n, std::uint32_t cycle) {
    keep_lanes(alive, n, batch_.follicle.data());
    keep_lanes(alive, n, batch_.entry[3].data());
    if (cycle == 0) {
      keep_lanes(alive, n, batch_.begins.data());
      keep_lanes(alive, n, batch_.left.data());
    }
    for (std::size_t a = 0; a < batch_.arms.size(); ++a) {
      ArmLanes& arm = batch_.arms[a];
      keep_lanes(alive, n, arm.at.data());
      if (hairs_) {
        keep_lanes(alive, n, arm.emerged.data());
        keep_lanes(alive, n, arm.growth_end.data());
      }
      if (group_.size.varies) {
        keep_lanes(alive, n, arm.size.data());
      }
      if (loses(a)) {
        keep_lanes(alive, n, arm.lost.data());
      }
    }
  }

  /// Catagen, telogen, exogen and kenogen of the lanes whose hair stopped growing.
  void rest(std::uint32_t cycle) {
    const int n = batch_.padded();
    Dice dice;
    roll(group_, Purpose::rest, cycle, batch_.follicle, n, dice);
    std::array<Lanes<Ticks>, 3> dwell;
    for (std::size_t phase = 1; phase <= dwell.size(); ++phase) {
      random::quantile_lanes(group_.dwell[phase], dice[phase - 1].data(), n, dwell[phase - 1].data());
    }
    if (cycle == 0) {
      shorten_started(batch_, dwell);
    }
    Fates fates;
    LostLanes lost;
    for (std::size_t a = 0; a < batch_.arms.size(); ++a) {
      ArmLanes& arm = batch_.arms[a];
      Lanes<Ticks> loose;
      Lanes<Ticks> released;
      if (loses(a)) {
        set_aside(batch_, limit_, hairs_ ? &*hairs_ : nullptr, arm, rows_[a], lost);
      }
      stay_and_count(stays_[a][1], arm.at.data(), dwell[0].data(), n, loose.data(), rows_[a].row(Flow::telogen_entry));
      stay_lanes(stays_[a][2], loose.data(), dwell[1].data(), n, loose.data());
      stay_lanes(stays_[a][3], loose.data(), dwell[2].data(), n, released.data());
      if (a == 0 || own_fates_) {
        draw_fates(group_, group_.arms[a].turn, batch_, loose, horizon_, fates);
        if (cycle == 0) {
          fates_of_started(group_, batch_, fates);
        }
        list_empty(group_, batch_, cycle, dice[3], fates);
      }
      turn_lanes(fates, loose, released, n, arm.at, rows_[a]);
      if (hairs_) {
        if (cycle == 0) {
          forget_kenogen_hairs(batch_, limit_, arm, released);
        }
        hairs_->enter(rows_[a], arm, released.data(), n);
      }
      empty_interval(stays_[a][4], fates, limit_, arm.at, rows_[a].row(Flow::anagen_after_kenogen));
      if (loses(a)) {
        put_back(group_.dwell[index_of(Phase::kenogen)], stays_[a][4], dice[3], limit_, lost, arm, rows_[a]);
      }
    }
  }

  /// Whether growing hairs can be lost at once in an arm.
  [[nodiscard]] bool loses(std::size_t arm) const { return !group_.arms[arm].dystrophic_release.never(); }

  const CompiledGroup& group_;
  Ticks limit_;    ///< times beyond the run are cut here, in the slot after the last day
  Ticks horizon_;  ///< the last moment that counts
  Batch batch_{};
  Lanes<Ticks> anagen_{};
  std::vector<DayRows> rows_;
  std::vector<std::vector<StayLanes>> stays_;  ///< of each arm, by phase
  std::optional<HairLanes> hairs_;
  bool own_fates_ = false;  ///< the chance of an empty interval differs between the arms
  bool any_loses_ = false;  ///< growing hairs can be lost at once in one of the arms
};

}  // namespace

std::vector<Histograms> run_fast(const CompiledGroup& group, Detail detail) {
  Run run(group, detail);
  for (std::int32_t first = 0; first < group.follicles; first += batch_lanes) {
    run.batch(first, std::min(batch_lanes, group.follicles - first));
  }
  return run.histograms(detail);
}

std::vector<Histograms> run_fast(std::span<const CompiledGroup> strata, Detail detail) {
  std::vector<Histograms> out = run_fast(strata.front(), detail);
  for (const CompiledGroup& stratum : strata.subspan(1)) {
    const std::vector<Histograms> more = run_fast(stratum, detail);
    for (std::size_t arm = 0; arm < out.size(); ++arm) {
      out[arm].add(more[arm]);
    }
  }
  return out;
}

}  // namespace anagen::follicle
