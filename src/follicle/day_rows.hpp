#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "follicle/growth_clock.hpp"
#include "follicle/histograms.hpp"

namespace anagen::follicle {

/// Hairs that appear or leave on one day: by class, and their summed diameter.
struct HairDay {
  std::array<std::int32_t, diameter_classes> of_class{};
  std::int32_t diameter = 0;
};

/// The day histograms of one arm in the layout that the fast engine adds to: rows of turns behind each other, so that
/// the row is chosen by arithmetic, and 16 bytes a day for what hairs add, so that one addition enters a hair's whole
/// record.
///
/// Undisturbed growth is entered as second differences at once. Under a growth clock `bend` holds what days add beside
/// growth, and `rate` how many micrometres all growing hairs make in a tick: as many additions a hair.
struct DayRows {
  std::int32_t stride = 0;  ///< from one row of turns to the next
  std::int32_t held_at_start = 0;
  std::vector<std::int32_t> turns;
  std::vector<HairDay> born;
  std::vector<HairDay> shed;
  std::vector<LengthMass> bend;
  std::vector<LengthMass> rate;         ///< empty where growth is undisturbed
  const GrowthClock* growth = nullptr;  ///< of the arm

  DayRows(std::int32_t horizon_days, Detail detail, const GrowthClock* growth);

  [[nodiscard]] std::int32_t* row(Flow flow) {
    return turns.data() + static_cast<std::ptrdiff_t>(stride) * static_cast<std::ptrdiff_t>(flow);
  }

  /// The same counts as Histograms; what lies beyond the run is left out.
  [[nodiscard]] Histograms histograms(std::int32_t horizon_days, std::int32_t follicles, Detail detail) const;
};

}  // namespace anagen::follicle
