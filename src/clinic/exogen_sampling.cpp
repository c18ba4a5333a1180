#include "clinic/exogen_sampling.hpp"

namespace anagen::clinic {
namespace {

/// In which sampling a loose club comes, counted from 0: the first for which a chance of `take` was enough. `luck` lies
/// in (0, 1); cut by `take` again and again, so one die serves all samplings.
std::int32_t comes_in(double luck, double take, std::int32_t samplings) {
  double stays = 1;
  for (std::int32_t sampling = 0; sampling < samplings; ++sampling) {
    stays *= 1 - take;
    if (luck > stays) {
      return sampling;
    }
  }
  return samplings;
}

}  // namespace

ExogenReading read(const ExogenSampling& instrument, std::span<const follicle::FollicleTrace> patch, Ticks t,
                   const Observed& who, const Sitting& sitting) {
  double taken = 0;
  double first = 0;
  double taken_um = 0;
  double standing_um = 0;
  const std::vector<StandingHair> standing = standing_hairs(patch, t, sitting);
  for (const StandingHair& one : standing) {
    const auto um = static_cast<double>(one.hair->diameter_um);
    standing_um += um;
    if (t < one.hair->loosened) {
      continue;
    }
    const double luck = random::open_unit(dice_of(one.name, who)[0]);
    const std::int32_t sampling = comes_in(luck, instrument.take, instrument.samplings);
    if (sampling < instrument.samplings) {
      taken += 1;
      taken_um += um;
      first += sampling == 0 ? 1 : 0;
    }
  }
  return {.taken_per_cm2 = taken / instrument.area_cm2,
          .first_share = first / taken,
          .mean_diameter_um = taken_um / taken,
          .standing_diameter_um = standing_um / static_cast<double>(standing.size())};
}

}  // namespace anagen::clinic
