#include "clinic/phototrichogram.hpp"

#include <algorithm>
#include <limits>

#include "core/ticks.hpp"
#include "random/normal.hpp"

namespace anagen::clinic {
namespace {

/// Whether this hair is one of those that the instrument sees, whenever it stands in the skin.
bool sees(const Phototrichogram& instrument, double diameter_um, std::size_t follicle, std::size_t hair,
          const Observed& who) {
  const random::Block dice =
      random::roll(catching_dice(who, static_cast<std::uint32_t>(follicle), static_cast<std::uint32_t>(hair)));
  return random::open_unit(dice[0]) < seen(instrument.detection, diameter_um) &&
         random::open_unit(dice[1]) >= instrument.contrast_loss;
}

}  // namespace

PhototrichogramReading read(const Phototrichogram& instrument, std::span<const follicle::FollicleTrace> patch,
                            Ticks clipped, const Observed& who) {
  const Ticks photographed = clipped + static_cast<Ticks>(instrument.interval_days * ticks_per_day);
  PhototrichogramReading reading;
  for (std::size_t i = 0; i < patch.size(); ++i) {
    for (std::size_t j = 0; j < patch[i].hairs.size(); ++j) {
      const follicle::Hair& hair = patch[i].hairs[j];
      if (!follicle::present(hair, photographed)) {
        continue;
      }
      const double length = follicle::length_um(hair, photographed);
      if (length < instrument.resolution_um || !sees(instrument, static_cast<double>(hair.diameter_um), i, j, who)) {
        continue;
      }
      const double before = hair.emerged < clipped ? follicle::length_um(hair, clipped) : 0;
      reading.hairs_seen += 1;
      reading.growing_seen += length - before >= instrument.resolution_um ? 1 : 0;
    }
  }
  const random::Block dice = random::roll(reading_dice(who, clipped / ticks_per_day));
  const double noise = std::max(0.0, 1 + instrument.count_cv * random::standard_normal(random::open_unit(dice[0])));
  reading.density_per_cm2 = noise * reading.hairs_seen / instrument.area_cm2;
  reading.anagen_per_cm2 = noise * reading.growing_seen / instrument.area_cm2;
  reading.anagen_share = reading.hairs_seen > 0 ? static_cast<double>(reading.growing_seen) / reading.hairs_seen
                                                : std::numeric_limits<double>::quiet_NaN();
  reading.telogen_share = 1 - reading.anagen_share;
  return reading;
}

}  // namespace anagen::clinic
