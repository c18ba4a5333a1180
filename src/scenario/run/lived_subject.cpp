#include "scenario/run/lived_subject.hpp"

namespace anagen::scenario {

const PatchTraces& LivedSubject::patch(std::size_t region, double area_cm2) const {
  const auto [place, fresh] = patches_.try_emplace({region, area_cm2});
  if (fresh) {
    place->second = scalp::patch(person, drives_[region], horizon_days_, region, area_cm2, shelf_);
  }
  return place->second;
}

}  // namespace anagen::scenario
