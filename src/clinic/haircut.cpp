#include "clinic/haircut.hpp"

#include <algorithm>
#include <cmath>

#include "core/contract.hpp"

namespace anagen::clinic {

Ticks last_cut(const Haircut& haircut, Ticks t) {
  ANAGEN_EXPECT(haircut.every_days > 0, "cuts are some time apart");
  const double day = static_cast<double>(t) / ticks_per_day;
  const double cuts = std::floor((day - haircut.phase_days) / haircut.every_days);
  return static_cast<Ticks>(std::floor((haircut.phase_days + cuts * haircut.every_days) * ticks_per_day));
}

CutHair cut_hair(const Haircut& haircut, const follicle::Hair& hair, Ticks t) {
  const double grown = follicle::length_um(hair, t);
  if (!haircut.kept_um) {
    return {.length_um = grown};
  }
  const Ticks cut = last_cut(haircut, t);
  const double then = cut > hair.emerged ? follicle::length_um(hair, cut) : 0;
  const double cut_off = std::max(0.0, then - *haircut.kept_um);
  return {.length_um = grown - cut_off, .cut_off_um = cut_off};
}

}  // namespace anagen::clinic
