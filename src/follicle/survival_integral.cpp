#include "follicle/survival_integral.hpp"

#include <algorithm>
#include <cmath>

namespace anagen::follicle {

namespace {

constexpr double negligible = 1e-14;

}  // namespace

SurvivalIntegral::SurvivalIntegral(const random::DwellLaw& law, double reach_days, int nodes_per_day)
    : law_(law), spacing_(1.0 / nodes_per_day) {
  using random::LawShape;
  if (law.mean_days <= 0 || law.shape == LawShape::constant) {
    longest_ = std::max(law.mean_days, 0.0);
    return;
  }
  const auto cells = static_cast<std::size_t>(std::ceil(reach_days / spacing_)) + 1;
  longest_ = static_cast<double>(cells) * spacing_;
  integral_ = {0};
  survival_ = {1};
  for (std::size_t cell = 0; cell < cells; ++cell) {
    const double left = static_cast<double>(cell) * spacing_;
    const double middle = 1 - random::cumulative(law, left + spacing_ / 2);
    const double right = std::max(0.0, 1 - random::cumulative(law, left + spacing_));
    // Simpson's rule on one cell.
    integral_.push_back(integral_.back() + spacing_ * (survival_.back() + 4 * middle + right) / 6);
    survival_.push_back(right);
    if (right < negligible) {
      longest_ = left + spacing_;
      break;
    }
  }
}

double SurvivalIntegral::operator()(double days) const {
  using random::LawShape;
  if (law_.mean_days <= 0) {
    return 0;
  }
  if (law_.shape == LawShape::constant) {
    return std::min(days, law_.mean_days);
  }
  const double position = days / spacing_;
  const auto node = static_cast<std::size_t>(position);
  if (node + 1 >= integral_.size()) {
    return integral_.back();
  }
  const double w = position - static_cast<double>(node);
  const double rise = integral_[node + 1] - integral_[node];
  const double slope0 = survival_[node] * spacing_;
  const double slope1 = survival_[node + 1] * spacing_;
  return integral_[node] + w * (slope0 + w * (3 * rise - 2 * slope0 - slope1 + w * (slope0 + slope1 - 2 * rise)));
}

double SurvivalIntegral::residual_survival(double days) const {
  return law_.mean_days <= 0 ? 0 : std::max(0.0, 1 - (*this)(days) / law_.mean_days);
}

}  // namespace anagen::follicle
