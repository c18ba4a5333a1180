#pragma once

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "scalp/units.hpp"

namespace anagen::scalp {

/// A place: on a patch in mm, on the head seen from above in halves of its width, x to her right and y to the front.
using Place = std::pair<double, double>;

/// A square piece of scalp on which units are laid out.
struct Plot {
  double units_per_cm2 = 0;
  double side_mm = 0;
  double jitter = 0;  ///< largest shift off the lattice, over the distance of neighbours; below a half
};

/// Places of the units on a plot: a triangular lattice, turned and shifted by dice, each unit off it by a little.
///
/// No two units are nearer than (1 - 2 jitter) times the distance of neighbours on the lattice. The dice are those of
/// the subject and region: the same plot every time (docs/methods/scalp.md eq. 12).
[[nodiscard]] std::vector<Place> unit_places(const Plot& plot, std::uint64_t seed, std::uint32_t subject,
                                             std::uint16_t region);

/// Distance of neighbours on the triangular lattice of that density [mm].
[[nodiscard]] double lattice_distance_mm(double units_per_cm2);

/// The hairs of one unit around its middle: a ring, turned by the dice of the unit; a lone hair stands in the middle.
[[nodiscard]] std::vector<Place> hair_places(Place unit, std::uint32_t hairs, double radius_mm, std::uint64_t seed,
                                             std::uint32_t subject, std::uint32_t number);

/// A region of the head seen from above, as a closed line; the temporal region has two, left and right.
struct Outline {
  std::size_t region = 0;
  std::vector<Place> line;
};

/// The hair-bearing head seen from above, laid flat so that equal areas of scalp are equal areas of the map.
class HeadMap {
 public:
  /// Cuts the head into the five regions by their shares of area, which add up to 1: occiput behind, temples at both
  /// sides of the rest, then front, middle and vertex one behind the other.
  explicit HeadMap(const std::array<double, region_count>& area_share);

  [[nodiscard]] const std::vector<Outline>& outlines() const { return outlines_; }
  /// The line around the whole head, bald forehead included.
  [[nodiscard]] static std::vector<Place> head();
  /// The region at a place; region_count outside the hair.
  [[nodiscard]] std::size_t region_at(Place place) const;
  /// `count` places in a region, evenly spread and a little off a lattice, in an order thrown by dice.
  [[nodiscard]] std::vector<Place> places(std::size_t region, std::uint32_t count, double jitter, std::uint64_t seed,
                                          std::uint32_t subject) const;

 private:
  double occiput_front_ = 0;  ///< y
  double crown_half_width_ = 0;
  double vertex_front_ = 0;
  double mid_front_ = 0;
  std::array<double, region_count> area_{};  ///< of the map
  std::vector<Outline> outlines_;
};

}  // namespace anagen::scalp
