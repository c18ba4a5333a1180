#include "scalp/fields.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/contract.hpp"

namespace anagen::scalp {

namespace {

/// By what the places of a region are ordered into fields.
double order_of(std::size_t region, const Place& place) {
  constexpr double beyond_the_head = 10;
  if (region != static_cast<std::size_t>(Region::temporal)) {
    return place.first;
  }
  return place.second + (place.first > 0 ? beyond_the_head : 0);
}

}  // namespace

FieldMap::FieldMap(const HeadMap& head) {
  constexpr int fine = 160;
  constexpr double reach = 1.5;  // the head lies within, in halves of its width
  std::array<std::vector<std::pair<double, Place>>, region_count> found;
  for (int i = 0; i < fine; ++i) {
    for (int j = 0; j < fine; ++j) {
      const Place place{reach * (2.0 * i + 1 - fine) / fine, reach * (2.0 * j + 1 - fine) / fine};
      const std::size_t region = head.region_at(place);
      if (region < region_count) {
        found[region].emplace_back(order_of(region, place), place);
      }
    }
  }
  for (std::size_t region = 0; region < region_count; ++region) {
    auto& places = found[region];
    ANAGEN_EXPECT(places.size() >= fields_per_region, "a region has room for its fields");
    std::sort(places.begin(), places.end());
    for (std::size_t field = 0; field < fields_per_region; ++field) {
      const std::size_t first = field * places.size() / fields_per_region;
      const std::size_t last = (field + 1) * places.size() / fields_per_region;
      Place& middle = middles_[region][field];
      for (std::size_t i = first; i < last; ++i) {
        middle.first += places[i].second.first / static_cast<double>(last - first);
        middle.second += places[i].second.second / static_cast<double>(last - first);
      }
      if (field > 0) {
        cuts_[region][field - 1] = places[first].first;
      }
    }
  }
}

std::size_t FieldMap::field_at(std::size_t region, const Place& place) const {
  const auto& cuts = cuts_[region];
  return static_cast<std::size_t>(std::upper_bound(cuts.begin(), cuts.end(), order_of(region, place)) - cuts.begin());
}

}  // namespace anagen::scalp
