#include "clinic/unit_count.hpp"

#include <algorithm>
#include <limits>
#include <vector>

#include "core/contract.hpp"
#include "core/ticks.hpp"
#include "random/normal.hpp"

namespace anagen::clinic {
namespace {

/// Hairs of one follicle that the photograph shows.
std::uint32_t seen_hairs(const UnitCount& instrument, const follicle::FollicleTrace& trace, std::size_t follicle,
                         Ticks photographed, const Observed& who) {
  std::uint32_t hairs = 0;
  for (std::size_t j = 0; j < trace.hairs.size(); ++j) {
    const follicle::Hair& hair = trace.hairs[j];
    if (!follicle::present(hair, photographed) || follicle::length_um(hair, photographed) < instrument.resolution_um) {
      continue;
    }
    const random::Block dice = dice_of(name_of(follicle, j, {}), who);
    hairs += sees(instrument.sight, static_cast<double>(hair.diameter_um), dice) ? 1U : 0U;
  }
  return hairs;
}

}  // namespace

UnitCountReading read(const UnitCount& instrument, std::span<const follicle::FollicleTrace> patch,
                      const UnitsSeen& units, Ticks photographed, const Observed& who) {
  ANAGEN_EXPECT(units.unit_of.size() == patch.size(), "every follicle of the patch lies in a unit");
  std::vector<std::uint32_t> in_unit(units.whole, 0);
  double hairs = 0;
  for (std::size_t i = 0; i < patch.size(); ++i) {
    const std::uint32_t here = seen_hairs(instrument, patch[i], i, photographed, who);
    hairs += here;
    if (units.unit_of[i] < units.whole) {
      in_unit[units.unit_of[i]] += here;
    }
  }
  UnitCountReading reading;
  double counted = 0;
  double in_whole = 0;
  for (const std::uint32_t size : in_unit) {
    if (size > 0) {
      counted += 1;
      in_whole += size;
      reading.share[std::min<std::size_t>(size, UnitCountReading::sizes) - 1] += 1;
    }
  }
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (double& share : reading.share) {
    share = counted > 0 ? share / counted : nan;
  }
  reading.hairs_per_unit = counted > 0 ? in_whole / counted : nan;
  const random::Block dice = random::roll(reading_dice(who, photographed / ticks_per_day));
  const double noise = std::max(0.0, 1 + instrument.count_cv * random::standard_normal(random::open_unit(dice[0])));
  reading.units_per_cm2 = noise * counted / instrument.area_cm2;
  reading.hairs_per_cm2 = noise * hairs / instrument.area_cm2;
  return reading;
}

}  // namespace anagen::clinic
