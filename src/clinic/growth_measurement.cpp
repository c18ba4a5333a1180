#include "clinic/growth_measurement.hpp"

namespace anagen::clinic {
namespace {

/// Limits of the two classes of thickness (`vanneste_2020_combined`) [um].
constexpr double thin_from = 30;
constexpr double thick_from = 60;

struct Mean {
  double sum = 0;
  double hairs = 0;
  void add(double value) {
    sum += value;
    hairs += 1;
  }
  [[nodiscard]] double value() const { return sum / hairs; }
};

}  // namespace

GrowthReading read(const GrowthMeasurement& instrument, std::span<const follicle::FollicleTrace> patch, Ticks t,
                   const Observed& who, const Sitting& sitting) {
  const Ticks again = t + static_cast<Ticks>(instrument.interval_days * ticks_per_day);
  Mean all;
  Mean thin;
  Mean thick;
  for (const StandingHair& standing : standing_hairs(patch, t, sitting)) {
    const follicle::Hair& hair = *standing.hair;
    const auto true_um = static_cast<double>(hair.diameter_um);
    const double gained = follicle::length_um(hair, again) - follicle::length_um(hair, t);
    if (!follicle::present(hair, again) || gained < instrument.resolution_um || gained <= 0 ||
        !sees(instrument.sight, true_um, dice_of(standing.name, who))) {
      continue;
    }
    const double um_per_day = instrument.ratio * gained / instrument.interval_days;
    const double um = read_diameter(instrument.diameter, true_um, standing.name, sitting.visit, who);
    all.add(um_per_day);
    if (um >= thick_from) {
      thick.add(um_per_day);
    } else if (um >= thin_from) {
      thin.add(um_per_day);
    }
  }
  return {.um_per_day = all.value(), .thin_um_per_day = thin.value(), .thick_um_per_day = thick.value()};
}

}  // namespace anagen::clinic
