#pragma once

namespace anagen::skin {

inline constexpr double seconds_per_hour = 3600;
inline constexpr double um3_per_ml = 1e12;
inline constexpr double um2_per_cm2 = 1e8;
inline constexpr double um_per_mm = 1000;
inline constexpr double ln_2 = 0.693147180559945309;

/// Diffusivity of a sphere in a liquid [um2/s], by Stokes and Einstein.
///
/// Units:   temperature [degrees Celsius], viscosity [mPa s] and diameter [nm], both above 0.
/// Assumes: no walls, no mesh, no charge; in tissue it is an upper bound.
/// Source:  docs/methods/skin/tissue.md, eq. 1
[[nodiscard]] double stokes_einstein_um2_per_s(double celsius, double viscosity_mpa_s, double diameter_nm);

/// Length over which a steady concentration falls to 1/e [um]: sqrt(D / k); infinite where nothing is lost.
///
/// Units:  diffusivity [um2/s] not negative, `sink_per_hour` [1/h] not negative.
/// Source: docs/methods/skin/tissue.md, eq. 3
[[nodiscard]] double decay_length_um(double diffusivity_um2_per_s, double sink_per_hour);

/// Time in which diffusion alone crosses a depth [h]: z^2 / (4 D).
///
/// Units: depth [um], diffusivity [um2/s] above 0.
[[nodiscard]] double diffusion_time_hours(double depth_um, double diffusivity_um2_per_s);

/// Most that one cell can take from its surroundings [mL/h]: 4 pi D R, whatever its membrane does.
///
/// Units:  diffusivity [um2/s], radius of the cell [um].
/// Source: docs/methods/skin/tissue.md, eq. 4
[[nodiscard]] double diffusion_limit_ml_per_hour(double diffusivity_um2_per_s, double cell_radius_um);

}  // namespace anagen::skin
