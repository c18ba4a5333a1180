#pragma once

#include <array>
#include <cstddef>

#include "scalp/layout.hpp"

namespace anagen::scalp {

/// Pieces of equal area into which each region is cut for what acts on one place and not on the next.
inline constexpr std::size_t fields_per_region = 10;

/// The fields of a head, each in one piece on the map: strips from left to right; at the temples five from behind to
/// the front on either side (docs/methods/scalp.md, eq. 13).
class FieldMap {
 public:
  explicit FieldMap(const HeadMap& head);

  /// The field of a region at a place that lies in it.
  [[nodiscard]] std::size_t field_at(std::size_t region, const Place& place) const;

  /// The middle of a field on the map.
  [[nodiscard]] const Place& middle(std::size_t region, std::size_t field) const { return middles_[region][field]; }

 private:
  std::array<std::array<double, fields_per_region - 1>, region_count> cuts_{};
  std::array<std::array<Place, fields_per_region>, region_count> middles_{};
};

/// The field to which a follicle belongs when the follicles of its class lie in `strata`, whose number is a multiple of
/// the fields: strata of one field stand behind each other.
[[nodiscard]] constexpr std::size_t field_of(std::size_t strata, std::size_t follicle) {
  return follicle % strata / (strata / fields_per_region);
}

}  // namespace anagen::scalp
