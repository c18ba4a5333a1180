#include "skin/diffusion.hpp"

#include <cmath>

#include "core/contract.hpp"
#include "core/math/trig.hpp"

namespace anagen::skin {

namespace {

/// Exact by the definition of the kelvin.
constexpr double boltzmann_j_per_k = 1.380649e-23;
constexpr double kelvin_at_0_celsius = 273.15;
constexpr double pa_s_per_mpa_s = 1e-3;
constexpr double m_per_nm = 1e-9;
constexpr double um2_per_m2 = 1e12;

}  // namespace

double stokes_einstein_um2_per_s(double celsius, double viscosity_mpa_s, double diameter_nm) {
  ANAGEN_EXPECT(viscosity_mpa_s > 0 && diameter_nm > 0, "a sphere in a liquid");
  const double energy = boltzmann_j_per_k * (celsius + kelvin_at_0_celsius);
  const double drag = 3 * math::pi * (viscosity_mpa_s * pa_s_per_mpa_s) * (diameter_nm * m_per_nm);
  return energy / drag * um2_per_m2;
}

double decay_length_um(double diffusivity_um2_per_s, double sink_per_hour) {
  return std::sqrt(diffusivity_um2_per_s * seconds_per_hour / sink_per_hour);
}

double diffusion_time_hours(double depth_um, double diffusivity_um2_per_s) {
  return depth_um * depth_um / (4 * diffusivity_um2_per_s * seconds_per_hour);
}

double diffusion_limit_ml_per_hour(double diffusivity_um2_per_s, double cell_radius_um) {
  return 4 * math::pi * diffusivity_um2_per_s * seconds_per_hour * cell_radius_um / um3_per_ml;
}

}  // namespace anagen::skin
