#include "follicle/renewal_pool.hpp"

#include <algorithm>

namespace anagen::follicle {

void RenewalPool::thin(double factor) {
  initial_ *= factor;
  for (std::size_t i = oldest_; i < entered_.size(); ++i) {
    entered_[i] *= factor;
  }
}

RenewalPool::Step RenewalPool::step(const SurvivalIntegral& law, const InternalClock& clock) {
  const std::size_t last = clock.steps() - 1;
  const double now = clock.at(last + 1);
  while (oldest_ < last && now - clock.at(oldest_ + 1) > law.longest()) {
    ++oldest_;
  }
  double staying = initial_ > 0 ? initial_ * law.residual_survival(now) : 0;
  double older = law(now - clock.at(oldest_));
  for (std::size_t i = oldest_; i < last; ++i) {
    const double younger = law(now - clock.at(i + 1));
    staying += entered_[i] * (older - younger) / (clock.at(i + 1) - clock.at(i));
    older = younger;
  }
  const double width = now - clock.at(last);
  return {staying, law(width) / width};
}

double RenewalPool::close(const Step& step, double entering) {
  const double before = occupancy_;
  const double spared = step.spared * entering;
  entered_.push_back(spared);
  occupancy_ = step.staying + step.own_stay * spared;
  return before + entering - occupancy_;
}

void RenewalPool::empty() {
  initial_ = 0;
  occupancy_ = 0;
  std::fill(entered_.begin(), entered_.end(), 0.0);
}

}  // namespace anagen::follicle
