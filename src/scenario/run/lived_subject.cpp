#include "scenario/run/lived_subject.hpp"

namespace anagen::scenario {

const PatchTraces& LivedSubject::patch(std::size_t region, double area_cm2, std::uint32_t place) const {
  const auto [found, fresh] = patches_.try_emplace({region, area_cm2, place});
  if (fresh) {
    found->second = scalp::patch(person, drives_[region], horizon_days_, region, area_cm2, shelf_, place);
  }
  return found->second;
}

std::span<const scalp::Sample> LivedSubject::sample() const {
  if (samples_.empty()) {
    samples_ = scalp::sample(person, drives_, horizon_days_, shelf_);
  }
  return samples_;
}

}  // namespace anagen::scenario
