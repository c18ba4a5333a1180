#include "clinic/phototrichogram.hpp"

#include <limits>

#include "core/ticks.hpp"
#include "random/dice.hpp"

namespace anagen::clinic {
namespace {

/// Lays a hair into its classes of thickness.
void add_by_thickness(PhototrichogramReading& reading, double um, bool growing) {
  auto& from = growing ? reading.anagen_from : reading.telogen_from;
  reading.nano_per_cm2 += um < thickness_limits_um[0] ? 1 : 0;
  for (std::size_t i = 0; i < thickness_limits_um.size(); ++i) {
    from[i] += um >= thickness_limits_um[i] ? 1 : 0;
  }
}

/// Counts become densities.
void scale(PhototrichogramReading& reading, double noise, double area_cm2) {
  reading.density_per_cm2 = noise * reading.hairs_seen / area_cm2;
  reading.anagen_per_cm2 = noise * reading.growing_seen / area_cm2;
  reading.nano_per_cm2 = noise * reading.nano_per_cm2 / area_cm2;
  for (std::size_t i = 0; i < thickness_limits_um.size(); ++i) {
    reading.anagen_from[i] = noise * reading.anagen_from[i] / area_cm2;
    reading.telogen_from[i] = noise * reading.telogen_from[i] / area_cm2;
  }
}

}  // namespace

PhototrichogramReading read(const Phototrichogram& instrument, std::span<const follicle::FollicleTrace> patch,
                            Ticks clipped, const Observed& who, const Sitting& sitting) {
  const Ticks photographed = clipped + static_cast<Ticks>(instrument.interval_days * ticks_per_day);
  PhototrichogramReading reading;
  for (const StandingHair& standing : standing_hairs(patch, photographed, sitting)) {
    const follicle::Hair& hair = *standing.hair;
    const double length = follicle::length_um(hair, photographed);
    const auto um = static_cast<double>(hair.diameter_um);
    const random::Block dice = dice_of(standing.name, who);
    if (length < instrument.resolution_um || !sees(instrument.sight, um, dice)) {
      continue;
    }
    const double before = hair.emerged < clipped ? follicle::length_um(hair, clipped) : 0;
    const bool growing =
        length - before >= instrument.resolution_um && random::open_unit(dice[3]) >= instrument.growth_overlooked;
    reading.hairs_seen += 1;
    reading.growing_seen += growing ? 1 : 0;
    add_by_thickness(reading, read_diameter(instrument.diameter, um, standing.name, sitting.visit, who), growing);
  }
  scale(reading, sitting.kindness * count_factor(instrument.noise, clipped / ticks_per_day, sitting.visit, who),
        instrument.area_cm2);
  reading.anagen_share = reading.hairs_seen > 0 ? static_cast<double>(reading.growing_seen) / reading.hairs_seen
                                                : std::numeric_limits<double>::quiet_NaN();
  reading.telogen_share = 1 - reading.anagen_share;
  return reading;
}

}  // namespace anagen::clinic
