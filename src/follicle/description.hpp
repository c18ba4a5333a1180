#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <tuple>
#include <vector>

#include "follicle/clock_table.hpp"
#include "follicle/drive.hpp"
#include "follicle/growth_clock.hpp"
#include "follicle/phase.hpp"
#include "follicle/pulse_table.hpp"
#include "follicle/size_law.hpp"
#include "random/dwell_law.hpp"
#include "random/quantile_table.hpp"

namespace anagen::follicle {

/// One class of follicles of one person: same region, same kind, same laws, own dice. Describes; computes nothing.
struct GroupDescription {
  std::uint64_t seed = 0;
  std::uint32_t subject = 0;
  std::uint16_t group = 0;  ///< number of the class within the person
  std::int32_t follicles = 0;
  std::array<random::DwellLaw, phase_count>
      law;                         ///< a mean of 0 days leaves the phase out; anagen: mean over all sizes
  double kenogen_probability = 0;  ///< chance that a cycle ends in an empty interval
  double held_share = 0;           ///< share of the other cycles whose club is held while the next anagen grows
  SizeLaw size;
};

/// Mean length of a cycle [days]: anagen + catagen + telogen + (p + (1 - p)(1 - h)) exogen + p kenogen.
[[nodiscard]] double mean_cycle_days(const GroupDescription& group);

/// Unit tables of dwell laws, made once and scaled for each person. Safe to share between threads.
class LawShelf {
 public:
  /// The table of `law`, or of its length-biased sister.
  [[nodiscard]] random::QuantileTable table(const random::DwellLaw& law, bool length_biased);

 private:
  std::mutex mutex_;
  std::map<std::tuple<random::LawShape, double, bool>, std::shared_ptr<const random::QuantileTable>> unit_tables_;
};

/// One day's chances and targets at a turn of the cycle, from the Drive.
struct TurnTable {
  std::vector<std::uint32_t> kenogen_below;  ///< 16-bit flag below this: empty interval; one value a day
  std::vector<std::int32_t> target_size;
  std::vector<std::int32_t> memory_q16;
};

/// The Drive of one arm as tables.
struct CompiledArm {
  std::array<ClockTable, phase_count> clock;
  PulseTable premature_catagen;
  PulseTable dystrophic_release;
  std::shared_ptr<const GrowthClock> growth;  ///< null: undisturbed
  TurnTable turn;                             ///< empty vectors: the constant values of the group
};

/// A group and its arms as integer tables: all that an engine needs. Both engines read this and nothing else.
struct CompiledGroup {
  std::uint64_t seed = 0;
  std::uint32_t subject = 0;
  std::uint16_t group = 0;
  std::int32_t follicles = 0;
  std::uint32_t first = 0;   ///< number of its first follicle
  std::uint32_t stride = 1;  ///< from the number of a follicle to that of the next
  std::int32_t horizon_days = 0;
  std::array<random::QuantileTable, phase_count> dwell;
  std::array<random::QuantileTable, phase_count> dwell_in_progress;  ///< length-biased
  std::array<std::uint32_t, phase_count> start_below{};  ///< cumulative chance of each phase at the start, 2^-32
  std::uint32_t kenogen_below = 0;                       ///< of 65536
  std::uint32_t kenogen_after_exogen = 0;                ///< of 65536, for follicles that start in exogen
  std::uint32_t held_below = 0;                          ///< of 65536, among cycles without empty interval
  std::uint32_t previous_held_below = 0;  ///< of 65536, chance that the cycle before the first held its club
  Ticks mean_rest = 0;  ///< mean catagen + telogen, to date the growth of a club held from before the run
  SizeTables size;
  std::vector<CompiledArm> arms;

  /// The number of its i-th follicle, which is part of the address of its dice.
  [[nodiscard]] std::uint32_t number_of(std::int32_t i) const { return first + stride * static_cast<std::uint32_t>(i); }
};

/// Makes the tables. `arms` holds one Drive per arm; every law must have a mean of at least 0 and anagen above 0.
[[nodiscard]] CompiledGroup compile(const GroupDescription& group, std::span<const Drive> arms,
                                    std::int32_t horizon_days, LawShelf& shelf);

/// A group whose follicles differ in what acts on them: follicle i belongs to stratum i modulo their number, and
/// `strata` holds for each the Drives of all arms. The dice of a follicle do not depend on how many strata there are.
[[nodiscard]] std::vector<CompiledGroup> compile(const GroupDescription& group,
                                                 std::span<const std::vector<Drive>> strata, std::int32_t horizon_days,
                                                 LawShelf& shelf);

/// The stratum to which a follicle belongs.
[[nodiscard]] const CompiledGroup& stratum_of(std::span<const CompiledGroup> strata, std::uint32_t follicle);

}  // namespace anagen::follicle
