#include "skin/openings.hpp"

#include "skin/diffusion.hpp"

namespace anagen::skin {

namespace {

constexpr double hours_per_day = 24;

}  // namespace

Openings openings(evidence::Lookup& lookup, Rub rub) {
  Openings out;
  out.ul_per_cm2 = lookup("skin.opening.volume");
  if (rub == Rub::massaged) {
    out.ul_per_cm2 *= lookup("skin.opening.massage_multiplier");
  }
  out.per_cm2 = lookup("skin.opening.density");
  out.radius_um = lookup("skin.opening.radius");
  out.depth_um = um_per_mm * lookup("skin.opening.depth");
  out.residence_hours = hours_per_day * lookup("skin.opening.residence");
  out.transfer_share = lookup("skin.opening.transfer");
  return out;
}

}  // namespace anagen::skin
