#pragma once

#include "evidence/lookup.hpp"
#include "skin/spread.hpp"

namespace anagen::skin {

/// What moves, and how: one size of vesicles, or soluble proteins.
///
/// Source: docs/methods/skin/tissue.md; evidence skin.vesicle.*, skin.protein.*, skin.corneum.*
struct Active {
  Medium tissue;
  double channel_um2_per_hour = 0;  ///< diffusivity in a needle channel
  double corneum_per_hour = 0;      ///< share of a wet film that passes intact skin
  double grains_per_amount = 1;     ///< things that can be counted in one unit of amount: a vesicle is one

  friend bool operator==(const Active&, const Active&) = default;
};

/// Vesicles of one diameter [nm]; amounts in particles.
///
/// Diffusivities are those of the median size, scaled as Stokes and Einstein do and never above those in water; uptake
/// never exceeds what diffusion brings to a cell.
[[nodiscard]] Active vesicle_active(evidence::Lookup& lookup, double diameter_nm);

/// Soluble proteins of 20-70 kDa; amounts in micrograms. Uptake is not told apart from the other losses.
[[nodiscard]] Active protein_active(evidence::Lookup& lookup);

/// Length over which a steady concentration falls to 1/e [um].
[[nodiscard]] double decay_length_um(const Active& active);

/// How cells take up vesicles.
///
/// Source: evidence skin.vesicle.uptake, max_load
struct CellUptake {
  double ml_per_hour = 0;  ///< volume that one cell clears
  double most = 0;         ///< vesicles that one cell can hold
};

[[nodiscard]] CellUptake cell_uptake(evidence::Lookup& lookup, double diameter_nm);

/// Vesicles that one cell has taken up after an exposure [particles h/mL]: saturates, and is nothing for nothing.
///
/// Assumes: nothing is digested meanwhile. Source: docs/methods/skin/hits.md, eq. 6
[[nodiscard]] double cell_load(const CellUptake& uptake, double exposure);

}  // namespace anagen::skin
