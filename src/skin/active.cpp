#include "skin/active.hpp"

#include <algorithm>

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"
#include "skin/diffusion.hpp"
#include "skin/vesicle_size.hpp"

namespace anagen::skin {

namespace {

/// Molecules in a microgram of a protein of 45 kDa, the middle of 20-70.
constexpr double molecules_per_ug = 1.34e13;

double vesicle_um2_per_s(evidence::Lookup& lookup, double diameter_nm) {
  return lookup("skin.vesicle.diffusivity") * size_law(lookup).median_nm / diameter_nm;
}

double per_hour(double half_life_hours) { return ln_2 / half_life_hours; }

}  // namespace

CellUptake cell_uptake(evidence::Lookup& lookup, double diameter_nm) {
  const double most_ml =
      diffusion_limit_ml_per_hour(vesicle_um2_per_s(lookup, diameter_nm), lookup("skin.vesicle.cell_radius"));
  return {.ml_per_hour = std::min(lookup("skin.vesicle.uptake"), most_ml), .most = lookup("skin.vesicle.max_load")};
}

Active vesicle_active(evidence::Lookup& lookup, double diameter_nm) {
  ANAGEN_EXPECT(diameter_nm > 0, "a vesicle of some size");
  const double free_um2_per_s =
      stokes_einstein_um2_per_s(lookup("skin.surface.temperature"), lookup("skin.surface.viscosity"), diameter_nm);
  const double channel_um2_per_s = lookup("skin.needle.channel_diffusivity") * size_law(lookup).median_nm / diameter_nm;
  Active out;
  out.tissue.diffusivity_um2_per_hour =
      seconds_per_hour * std::min(vesicle_um2_per_s(lookup, diameter_nm), free_um2_per_s);
  out.tissue.uptake_per_hour = cell_uptake(lookup, diameter_nm).ml_per_hour * lookup("skin.tissue.cell_density");
  out.tissue.clearance_per_hour =
      per_hour(lookup("skin.vesicle.clearance_half_life")) + per_hour(lookup("skin.vesicle.degradation_half_life"));
  out.channel_um2_per_hour = seconds_per_hour * std::min(channel_um2_per_s, free_um2_per_s);
  out.corneum_per_hour = lookup("skin.corneum.vesicle_rate");
  return out;
}

Active protein_active(evidence::Lookup& lookup) {
  Active out;
  out.tissue.diffusivity_um2_per_hour = seconds_per_hour * lookup("skin.protein.diffusivity");
  out.tissue.clearance_per_hour = lookup("skin.protein.clearance");
  // No number for a channel: as in tissue, which is the least it can be.
  out.channel_um2_per_hour = out.tissue.diffusivity_um2_per_hour;
  out.corneum_per_hour = lookup("skin.corneum.protein_rate");
  out.grains_per_amount = molecules_per_ug;
  return out;
}

double decay_length_um(const Active& active) {
  return decay_length_um(active.tissue.diffusivity_um2_per_hour / seconds_per_hour,
                         active.tissue.uptake_per_hour + active.tissue.clearance_per_hour);
}

double cell_load(const CellUptake& uptake, double exposure) {
  return -uptake.most * math::expm1(-uptake.ml_per_hour * exposure / uptake.most);
}

}  // namespace anagen::skin
