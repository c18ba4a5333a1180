#include "clinic/salt.hpp"

#include <algorithm>
#include <cmath>

#include "random/dice.hpp"
#include "random/normal.hpp"

namespace anagen::clinic {

namespace {

constexpr double whole = 100;

/// The percentage that a reader writes down for a part that has lost the share `lost`.
double written(const Salt& instrument, double lost, std::uint32_t die) {
  const double sd = 2 * instrument.reader_sd * std::sqrt(lost * (1 - lost));
  const double percent = whole * lost + (sd > 0 ? random::normal(0, sd, random::open_unit(die)) : 0);
  constexpr double half = 0.5;
  return std::clamp(std::floor(percent / instrument.grain_percent + half) * instrument.grain_percent, 0.0, whole);
}

}  // namespace

Salt salt_from(evidence::Lookup& lookup) {
  return {lookup("instrument.salt.seen_length"), lookup("instrument.salt.grain"), lookup("instrument.salt.reader_sd")};
}

SaltAreas salt_areas_from(evidence::Lookup& lookup) {
  return {lookup("instrument.salt.area_top"), lookup("instrument.salt.area_sides"),
          lookup("instrument.salt.area_back")};
}

double hairs_seen(const Salt& instrument, std::span<const follicle::FollicleTrace> follicles, Ticks t) {
  constexpr double um_per_mm = 1000;
  double seen = 0;
  for (const follicle::FollicleTrace& trace : follicles) {
    for (const follicle::Hair& hair : trace.hairs) {
      seen += follicle::present(hair, t) && follicle::length_um(hair, t) >= instrument.seen_length_mm * um_per_mm;
    }
  }
  return seen;
}

double read(const Salt& instrument, std::span<const SaltPart> parts, Ticks t, const Observed& who, std::int32_t day) {
  double score = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const double own = hairs_seen(instrument, parts[i].own, t);
    const double now = hairs_seen(instrument, parts[i].now, t);
    const double lost = own > 0 ? std::clamp(1 - now / own, 0.0, 1.0) : 0;
    random::Address address = reading_dice(who, day);
    address.follicle = static_cast<std::uint32_t>(i);
    score += parts[i].weight * written(instrument, lost, random::roll(address)[0]);
  }
  return score;
}

}  // namespace anagen::clinic
