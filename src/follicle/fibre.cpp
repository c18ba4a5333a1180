#include "follicle/fibre.hpp"

#include <algorithm>
#include <cmath>

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"
#include "core/math/pow.hpp"
#include "core/math/trig.hpp"

namespace anagen::follicle {

namespace {

constexpr double um_per_cm = 1e4;
constexpr double percent = 0.01;
/// 1 MPa on 1 um2 is 1e-6 N; 1 gf is 9.80665e-3 N.
constexpr double gf_per_mpa_um2 = 1e-6 / 9.80665e-3;

/// Integral of exp(-k x) for x from 0 to `length_cm`.
double integral_of_fall(double k, double length_cm) { return k > 0 ? -math::expm1(-k * length_cm) / k : length_cm; }

double to_power(double quality, double exponent) { return quality == 1 ? 1 : math::pow(quality, exponent); }

}  // namespace

FibreStrength fibre_strength(evidence::Lookup& lookup) {
  return {lookup("fibre.break_stress"), lookup("fibre.break_stress_wet"), lookup("fibre.break_extension"),
          lookup("fibre.quality.stress_exponent"), lookup("fibre.quality.extension_exponent")};
}

FibreProfile fibre_profile(evidence::Lookup& lookup) {
  return {lookup("hair.profile.maximum_position"), percent * lookup("hair.profile.fall")};
}

double break_force_gf(double stress_mpa, double diameter_um) {
  return stress_mpa * math::pi / 4 * diameter_um * diameter_um * gf_per_mpa_um2;
}

double final_length_um(const Hair& hair) { return length_um(hair, hair.growth_end); }

double diameter_at(const Hair& hair, const FibreProfile& profile, double from_tip_um) {
  const double steepness = -profile.fall_per_cm;
  const double length_cm = final_length_um(hair) / um_per_cm;
  if (length_cm <= 0) {
    return hair.diameter_um;
  }
  const double thickest_cm = profile.maximum_position * length_cm;
  const double mean =
      (integral_of_fall(steepness, thickest_cm) + integral_of_fall(steepness, length_cm - thickest_cm)) / length_cm;
  const double away_cm = std::abs(from_tip_um / um_per_cm - thickest_cm);
  return static_cast<double>(hair.diameter_um) * math::exp(-steepness * away_cm) / mean;
}

Break weakest_place(const Hair& hair, const FibreProfile& profile, const FibreStrength& strength, Moisture moisture,
                    std::span<const double> quality_per_day, const Gauge& gauge) {
  ANAGEN_EXPECT(gauge.from_um >= 0 && gauge.to_um > gauge.from_um, "the gauge is a part of the hair");
  const double sound_mpa = moisture == Moisture::wet ? strength.break_stress_wet_mpa : strength.break_stress_mpa;
  const auto made_by = [&](std::int32_t day) {
    const std::int64_t end = static_cast<std::int64_t>(day) << ticks_per_day_log2;
    return length_um(hair, static_cast<Ticks>(std::clamp<std::int64_t>(end, hair.emerged, hair.growth_end)));
  };
  Break weakest;
  const std::int32_t last_day = hair.growth_end >> ticks_per_day_log2;
  for (std::int32_t day = hair.emerged >> ticks_per_day_log2; day <= last_day; ++day) {
    const double from = std::max(gauge.from_um, made_by(day));
    const double to = std::min(gauge.to_um, made_by(day + 1));
    if (to <= from) {
      continue;
    }
    const auto index = static_cast<std::size_t>(std::max(day, 0));
    const double quality = day >= 0 && index < quality_per_day.size() ? quality_per_day[index] : 1;
    const double place = (from + to) / 2;
    const double diameter = diameter_at(hair, profile, place);
    const double stress = sound_mpa * to_power(quality, strength.stress_exponent);
    const double force = break_force_gf(stress, diameter);
    if (weakest.diameter_um == 0 || force < weakest.force_gf) {
      const double extension = strength.break_extension_percent * to_power(quality, strength.extension_exponent);
      weakest = {force, stress, extension, diameter, place};
    }
  }
  return weakest;
}

}  // namespace anagen::follicle
