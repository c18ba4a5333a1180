#include "scalp/layout.hpp"

#include <cmath>

#include "core/math/trig.hpp"
#include "random/dice.hpp"

namespace anagen::scalp {

namespace {

/// Which of the dice of purpose `place`: the cycle of their address.
enum class PlaceDie : std::uint32_t { lattice, unit, hairs };

constexpr double mm2_per_cm2 = 100;
/// Height of the rows of a triangular lattice over the distance of neighbours: sqrt(3) / 2.
const double row_height = std::sqrt(3.0) / 2;

random::Block dice(std::uint64_t seed, std::uint32_t subject, std::uint32_t number, PlaceDie which,
                   std::uint16_t region) {
  return random::roll({seed, subject, number, static_cast<std::uint32_t>(which), region, random::Purpose::place});
}

/// A step of length up to `reach`, evenly over the disc.
Place step_in_disc(double reach, std::uint32_t how_far, std::uint32_t where) {
  const double radius = reach * std::sqrt(random::open_unit(how_far));
  const double angle = 2 * math::pi * random::open_unit(where);
  return {radius * math::cos(angle), radius * math::sin(angle)};
}

}  // namespace

double lattice_distance_mm(double units_per_cm2) { return std::sqrt(mm2_per_cm2 / (units_per_cm2 * row_height)); }

std::vector<Place> unit_places(const Plot& plot, std::uint64_t seed, std::uint32_t subject, std::uint16_t region) {
  std::vector<Place> out;
  const double distance = lattice_distance_mm(plot.units_per_cm2);
  const random::Block start = dice(seed, subject, 0, PlaceDie::lattice, region);
  const double turn = 2 * math::pi * random::open_unit(start[0]);
  const double along_x = distance * math::cos(turn);
  const double along_y = distance * math::sin(turn);
  const double shift = random::open_unit(start[1]);
  const double row_shift = random::open_unit(start[2]);
  // The turned lattice covers the plot when it reaches the circle around it.
  const auto reach = static_cast<std::int32_t>(plot.side_mm / (distance * row_height)) + 2;
  for (std::int32_t row = -reach; row <= reach; ++row) {
    for (std::int32_t column = -reach; column <= reach; ++column) {
      const double across = column + shift + (row % 2 != 0 ? 0.5 : 0);
      const double up = (row + row_shift) * row_height;
      const auto number = static_cast<std::uint32_t>((row + reach) * (2 * reach + 1) + column + reach);
      const random::Block own = dice(seed, subject, number, PlaceDie::unit, region);
      const Place off = step_in_disc(plot.jitter * distance, own[0], own[1]);
      const double x = plot.side_mm / 2 + across * along_x - up * along_y + off.first;
      const double y = plot.side_mm / 2 + across * along_y + up * along_x + off.second;
      if (x >= 0 && x < plot.side_mm && y >= 0 && y < plot.side_mm) {
        out.emplace_back(x, y);
      }
    }
  }
  return out;
}

std::vector<Place> hair_places(Place unit, std::uint32_t hairs, double radius_mm, std::uint64_t seed,
                               std::uint32_t subject, std::uint32_t number) {
  std::vector<Place> out;
  const random::Block own = dice(seed, subject, number, PlaceDie::hairs, 0);
  const double start = 2 * math::pi * random::open_unit(own[0]);
  for (std::uint32_t hair = 0; hair < hairs; ++hair) {
    const double angle = start + 2 * math::pi * hair / hairs;
    const double radius = hairs > 1 ? radius_mm : 0;
    out.emplace_back(unit.first + radius * math::cos(angle), unit.second + radius * math::sin(angle));
  }
  return out;
}

}  // namespace anagen::scalp
