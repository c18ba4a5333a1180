#include "clinic/growth_measurement.hpp"

#include <limits>
#include <vector>

#include "clinic/rank_correlation.hpp"
#include "random/normal.hpp"

namespace anagen::clinic {
namespace {

/// Limits of the two classes of thickness (`vanneste_2020_combined`) [um].
constexpr double thin_from = 30;
constexpr double thick_from = 60;
constexpr double any = std::numeric_limits<double>::infinity();

/// The hairs that are measured: gain [um/day] and diameter [um], as read.
struct Measured {
  std::vector<double> um_per_day;
  std::vector<double> um;
};

/// What this hair grows over what its thickness says; it keeps its die for life.
double own_factor(const GrowthMeasurement& instrument, const random::Block& dice) {
  return random::lognormal(1, instrument.residual_cv, random::open_unit(dice[3]));
}

Measured measure(const GrowthMeasurement& instrument, std::span<const follicle::FollicleTrace> patch, Ticks t,
                 const Observed& who, const Sitting& sitting) {
  const Ticks again = t + static_cast<Ticks>(instrument.interval_days * ticks_per_day);
  Measured measured;
  for (const StandingHair& standing : standing_hairs(patch, t, sitting)) {
    const follicle::Hair& hair = *standing.hair;
    const auto true_um = static_cast<double>(hair.diameter_um);
    const random::Block dice = dice_of(standing.name, who);
    const double gained =
        own_factor(instrument, dice) * (follicle::length_um(hair, again) - follicle::length_um(hair, t));
    if (!follicle::present(hair, again) || gained < instrument.resolution_um || gained <= 0 ||
        !sees(instrument.sight, true_um, dice)) {
      continue;
    }
    measured.um_per_day.push_back(instrument.ratio * gained / instrument.interval_days);
    measured.um.push_back(read_diameter(instrument.diameter, true_um, standing.name, sitting.visit, who));
  }
  return measured;
}

/// Mean gain of the hairs from `low` up to below `high` um; NaN where there are none.
double mean_between(const Measured& measured, double low, double high) {
  double sum = 0;
  double hairs = 0;
  for (std::size_t i = 0; i < measured.um.size(); ++i) {
    if (measured.um[i] >= low && measured.um[i] < high) {
      sum += measured.um_per_day[i];
      ++hairs;
    }
  }
  return hairs > 0 ? sum / hairs : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

GrowthReading read(const GrowthMeasurement& instrument, std::span<const follicle::FollicleTrace> patch, Ticks t,
                   const Observed& who, const Sitting& sitting) {
  const Measured measured = measure(instrument, patch, t, who, sitting);
  const double terminal = mean_between(measured, instrument.terminal_from_um, any);
  const double vellus = mean_between(measured, 0, instrument.vellus_below_um);
  return {.um_per_day = mean_between(measured, 0, any),
          .thin_um_per_day = mean_between(measured, thin_from, thick_from),
          .thick_um_per_day = mean_between(measured, thick_from, any),
          .terminal_um_per_day = terminal,
          .vellus_um_per_day = vellus,
          .vellus_ratio = vellus / terminal,
          .rank_correlation = rank_correlation(measured.um_per_day, measured.um)};
}

}  // namespace anagen::clinic
