#include "clinic/trichogram.hpp"

#include <utility>

namespace anagen::clinic {

TrichogramReading read(const Trichogram& instrument, std::span<const follicle::FollicleTrace> patch, Ticks t,
                       const Observed& who, const Sitting& sitting) {
  std::vector<StandingHair> held;
  for (const StandingHair& standing : standing_hairs(patch, t, sitting)) {
    if (sees(instrument.sight, static_cast<double>(standing.hair->diameter_um), dice_of(standing.name, who))) {
      held.push_back(standing);
    }
  }
  const auto catagen = static_cast<Ticks>(instrument.catagen_days * ticks_per_day);
  std::int32_t growing = 0;
  std::int32_t regressing = 0;
  const std::vector<StandingHair> plucked = sample(std::move(held), instrument.hairs, sitting.visit, who);
  for (const StandingHair& standing : plucked) {
    const bool in_anagen = grows(*standing.hair, t);
    growing += in_anagen ? 1 : 0;
    regressing += !in_anagen && t < standing.hair->growth_end + catagen ? 1 : 0;
  }
  TrichogramReading reading;
  reading.plucked = static_cast<std::int32_t>(plucked.size());
  const double of = reading.plucked;  // none plucked: 0 / 0 is the NaN that is meant
  reading.anagen_share = growing / of;
  reading.catagen_share = regressing / of;
  reading.telogen_share = 1 - reading.anagen_share - reading.catagen_share;
  return reading;
}

}  // namespace anagen::clinic
