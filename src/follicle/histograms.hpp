#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/ticks.hpp"
#include "follicle/phase.hpp"
#include "follicle/size_law.hpp"

namespace anagen::follicle {

/// The turns of the cycle that are counted. Slot d of a row holds the turns in (d - 1, d]; slot 0 the state at the
/// start.
enum class Flow : std::uint8_t {
  catagen_entry,         ///< anagen ends
  telogen_entry,         ///< catagen ends
  exogen_entry,          ///< telogen ends, the next anagen waits for the release
  anagen_beside_club,    ///< telogen ends, the next anagen begins and the club is held
  kenogen_entry,         ///< released, then empty
  anagen_after_release,  ///< released, and the next anagen begins
  anagen_after_kenogen,  ///< the empty interval ends
  held_release,          ///< a held club is released
  dystrophic_release,    ///< a growing hair is lost at once, then empty
};
inline constexpr int flow_count = 9;

/// Which histograms an engine fills.
enum class Detail : std::uint8_t {
  flows,  ///< the turns of the cycle alone
  full,   ///< also visible hairs by diameter class, summed diameter, length and mass
};

/// Second difference of length and of area x length, so that two updates a turn tell every day's sum.
struct LengthMass {
  std::int64_t length = 0;  ///< 2^-12 um
  std::int64_t mass = 0;    ///< 2^-12 um^3

  friend bool operator==(const LengthMass&, const LengthMass&) = default;
};

/// What one class of follicles did in one arm, as integer day histograms that add exactly.
///
/// Rows run from slot 0 to slot horizon; one more slot catches all that lies beyond and is never compared.
struct Histograms {
  std::int32_t horizon_days = 0;
  std::int32_t follicles = 0;
  std::int32_t held_at_start = 0;
  std::array<std::vector<std::int32_t>, flow_count> flow;
  std::array<std::vector<std::int32_t>, diameter_classes> born;  ///< hairs that appear, by class
  std::array<std::vector<std::int32_t>, diameter_classes> shed;  ///< hairs released, by class
  std::vector<std::int32_t> born_diameter;  ///< summed diameter of hairs that appear, diameter_grain_um
  std::vector<std::int32_t> shed_diameter;
  std::vector<LengthMass> bend;

  Histograms(std::int32_t horizon_days, std::int32_t follicles, Detail detail);

  /// The slot of an event at `t`; beyond the horizon all share the last.
  [[nodiscard]] std::size_t slot(Ticks t) const {
    const std::int32_t day = t <= 0 ? 0 : day_at_or_after(t);
    return static_cast<std::size_t>(day <= horizon_days ? day : horizon_days + 1);
  }

  /// Adds the counts of another class or batch.
  void add(const Histograms& other);
};

/// Whether two histograms agree on every day of the run.
[[nodiscard]] bool identical(const Histograms& a, const Histograms& b);

/// Counts at the end of each day, day 0 = the start, from the histograms.
struct DailyCounts {
  std::array<std::vector<std::int32_t>, phase_count> in_phase;
  std::vector<std::int32_t> held;               ///< clubs held beside a growing hair
  std::vector<std::int32_t> released;           ///< hairs shed in the day that ends here; 0 on day 0
  std::vector<std::int32_t> dystrophic;         ///< of `released`, those lost while they grew
  std::vector<std::int32_t> kenogen_entries;    ///< follicles that fell empty in the day that ends here; 0 on day 0
  std::vector<std::int32_t> anagen_entries;     ///< anagens that began in the day that ends here; 0 on day 0
  std::vector<std::int64_t> released_diameter;  ///< summed diameter of the hairs released, diameter_grain_um
  std::array<std::vector<std::int32_t>, diameter_classes> visible;  ///< hairs standing, by class; empty without detail
  std::vector<std::int64_t> visible_diameter;                       ///< diameter_grain_um
  std::vector<double> length_um;
  std::vector<double> mass_um3;
};

[[nodiscard]] DailyCounts daily_counts(const Histograms& histograms);

}  // namespace anagen::follicle
