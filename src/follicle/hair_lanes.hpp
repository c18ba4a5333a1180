#pragma once

#include <cstdint>
#include <vector>

#include "follicle/batch.hpp"
#include "follicle/day_rows.hpp"
#include "follicle/follow.hpp"
#include "follicle/size_law.hpp"
#include "follicle/stay_lanes.hpp"
#include "random/fours.hpp"

namespace anagen::follicle {

/// Enters the hairs of many lanes into the rows of visible hairs, length and mass: the sums of `enter_hair`
/// (docs/methods/engine.md, eq. 7), each hair by additions of 16 bytes. What falls beyond the run is added and not
/// read.
class HairLanes {
 public:
  explicit HairLanes(const SizeTables& sizes);

  /// Hairs whose end is known (or cut): lanes 0 to `n`, a whole number of groups.
  void enter(DayRows& rows, const ArmLanes& arm, const Ticks* released, int n) const;

  /// One hair, its release cut at the limit.
  void enter(DayRows& rows, const RawHair& hair) const;

  /// Hairs that still grow when the run ends, for the `n` lanes listed.
  void enter_open(DayRows& rows, const ArmLanes& arm, const std::int32_t* lanes, int n) const;

 private:
  /// What a hair of one size adds, ready for 16-byte sums.
  struct Row {
    random::FourWords rate;  ///< growth and growth x area, each in the lower half of 64 bits
    random::Four counts;     ///< a HairDay with this one hair
  };

  [[nodiscard]] const Row& row_of(std::int32_t size) const { return rows_[SizeTables::bin(size)]; }

  std::vector<Row> rows_;
};

}  // namespace anagen::follicle
