#pragma once

#include "follicle/follow.hpp"
#include "follicle/histograms.hpp"

namespace anagen::follicle {

/// Enters one hair into the rows of visible hairs, length and mass (docs/methods/engine.md, eq. 6).
///
/// A hair of growth v, from day a (first whole day it is seen) to day b (first whole day after growth), shed on day c,
/// has length v (n - emerged) before b and L after. Its second difference is l0 at a, v - l0 at a + 1, -l1 at b, l1 - v
/// at b + 1, -L at c and L at c + 1, with l0 = v (a - emerged), l1 = v (b - growth_end).
inline void enter_hair(Histograms& h, const SizeTables& sizes, const RawHair& hair) {
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
  const std::int64_t growth = row.growth_um_per_day;
  const std::int64_t area = row.area_um2;
  const auto bend = [&](std::size_t slot, std::int64_t length) {
    h.bend[slot].length += length;
    h.bend[slot].mass += area * length;
  };
  const auto whole = [](std::size_t slot) { return static_cast<std::int64_t>(slot) << ticks_per_day_log2; };
  const std::int64_t per_day = growth << ticks_per_day_log2;
  if (a < beyond) {
    const std::int64_t l0 = growth * (whole(a) - hair.emerged);
    bend(a, l0);
    bend(a + 1, per_day - l0);
  }
  if (b < beyond) {
    const std::int64_t l1 = growth * (whole(b) - hair.growth_end);
    bend(b, -l1);
    bend(b + 1, l1 - per_day);
  }
  if (c < beyond) {
    const std::int64_t full = growth * (static_cast<std::int64_t>(hair.growth_end) - hair.emerged);
    bend(c, -full);
    bend(c + 1, full);
  }
}

}  // namespace anagen::follicle
