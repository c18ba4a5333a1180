#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "follicle/follow.hpp"
#include "follicle/growth_clock.hpp"
#include "follicle/histograms.hpp"

namespace anagen::follicle {

/// Length and mass of many hairs as two rows of whole numbers: what all growing hairs make in a tick of undisturbed
/// growth, and what is added on a day beside that (docs/methods/engine.md, eq. 9).
struct GrowthRows {
  std::vector<LengthMass> rate;  ///< change of the growth rate, by day
  std::vector<LengthMass> jump;  ///< added on the day itself

  explicit GrowthRows(std::size_t slots) : rate(slots + 1), jump(slots + 1) {}
};

/// The second difference over days of the length and mass that two such rows tell; `growth` may be null.
[[nodiscard]] std::vector<LengthMass> second_difference(const GrowthClock* growth, std::span<const LengthMass> rate,
                                                        std::span<const LengthMass> jump, std::int32_t horizon_days);

/// Enters one hair into the rows of visible hairs and of growth.
///
/// A hair of growth v, from day a (first whole day it is seen) to day b (first whole day after growth), shed on day c:
/// it appears with v (G(a) - G(emerged)) and grows from a + 1 on, gives back at b what the days took beyond the end of
/// its growth, and is taken away whole at c.
inline void enter_hair(Histograms& h, GrowthRows& rows, const SizeTables& sizes, const GrowthClock* growth,
                       const RawHair& hair) {
  const SizeTables::Row& row = sizes.rows[SizeTables::bin(hair.size)];
  const auto beyond = static_cast<std::size_t>(h.horizon_days) + 1;
  const std::size_t a = h.slot(hair.emerged);
  const std::size_t b = h.slot(hair.growth_end);
  const std::size_t c = h.slot(hair.released);
  const auto kind = static_cast<std::size_t>(row.diameter_class);
  h.born[kind][a] += 1;
  h.born_diameter[a] += row.diameter;
  h.shed[kind][c] += 1;
  h.shed_diameter[c] += row.diameter;
  const std::int64_t rate = row.growth_um_per_day;
  const std::int64_t area = row.area_um2;
  const auto add = [&](LengthMass& to, std::int64_t length) {
    to.length += length;
    to.mass += area * length;
  };
  const auto made = [&](Ticks from, Ticks to) { return rate * grown_ticks(growth, from, to); };
  const auto whole = [](std::size_t slot) { return static_cast<Ticks>(slot << ticks_per_day_log2); };
  if (a < beyond) {
    add(rows.jump[a], made(hair.emerged, whole(a)));
    add(rows.rate[a + 1], rate);
  }
  if (b < beyond) {
    add(rows.jump[b], -made(hair.growth_end, whole(b)));
    add(rows.rate[b + 1], -rate);
  }
  if (c < beyond) {
    add(rows.jump[c], -made(hair.emerged, hair.growth_end));
  }
}

}  // namespace anagen::follicle
