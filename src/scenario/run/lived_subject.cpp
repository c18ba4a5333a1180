#include "scenario/run/lived_subject.hpp"

namespace anagen::scenario {

const scalp::Head& LivedSubject::head(std::size_t arm) const {
  if (heads_.empty()) {
    heads_ = scalp::live(person, driven_.everywhere(), horizon_days_, shelf_);
  }
  return heads_[arm];
}

const PatchTraces& LivedSubject::patch(std::size_t region, double area_cm2, std::uint32_t place) const {
  const auto [found, fresh] = patches_.try_emplace({region, area_cm2, place});
  if (fresh) {
    found->second = scalp::patch(person, driven_.region(region), horizon_days_, region, area_cm2, shelf_, place);
  }
  return found->second;
}

const std::vector<follicle::FollicleTrace>& LivedSubject::undisturbed_patch(std::size_t region, double area_cm2) const {
  const auto [found, fresh] = undisturbed_.try_emplace({region, area_cm2});
  if (fresh) {
    found->second = scalp::patch(person, driven_.undisturbed(), horizon_days_, region, area_cm2, shelf_);
  }
  return found->second.front();
}

const PatchTraces& LivedSubject::first_terminal(std::size_t region, std::uint32_t follicles) const {
  const auto [found, fresh] = terminal_.try_emplace(region);
  if (fresh) {
    const auto& drives = driven_.region(region)[static_cast<std::size_t>(scalp::Kind::terminal)];
    found->second = scalp::first_terminal(person, drives, horizon_days_, region, follicles, shelf_);
  }
  return found->second;
}

const std::vector<follicle::FollicleTrace>& LivedSubject::undisturbed_terminal(std::size_t region,
                                                                               std::uint32_t follicles) const {
  const auto [found, fresh] = undisturbed_terminal_.try_emplace(region);
  if (fresh) {
    const scalp::Strata drives = driven_.undisturbed()[static_cast<std::size_t>(scalp::Kind::terminal)];
    found->second = scalp::first_terminal(person, drives, horizon_days_, region, follicles, shelf_);
  }
  return found->second.front();
}

std::span<const scalp::Sample> LivedSubject::sample() const {
  if (samples_.empty()) {
    samples_ = scalp::sample(person, driven_.everywhere(), horizon_days_, shelf_);
  }
  return samples_;
}

std::span<const double> LivedSubject::fibre_quality(std::size_t arm) const {
  const auto& terminal = driven_.region(static_cast<std::size_t>(scalp::Region::occipital)).front();
  return terminal.front()[arm].fibre_quality;
}

}  // namespace anagen::scenario
