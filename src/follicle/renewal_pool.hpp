#pragma once

#include <cstddef>
#include <vector>

#include "follicle/survival_integral.hpp"

namespace anagen::follicle {

/// Internal time of a phase at the edges of the solver's steps, the integral of its clock speed from the start.
class InternalClock {
 public:
  void advance(double internal_days) { edges_.push_back(edges_.back() + internal_days); }
  [[nodiscard]] double at(std::size_t edge) const { return edges_[edge]; }
  [[nodiscard]] std::size_t steps() const { return edges_.size() - 1; }

 private:
  std::vector<double> edges_ = {0};
};

/// Follicles (or held clubs) in one phase, as cohorts by the step in which they entered, each spread evenly over its
/// step (docs/methods/mean_field.md, eq. 4).
class RenewalPool {
 public:
  /// What one step makes of the pool: `staying` of those who were there before, and of each newcomer whom the hazards
  /// of the step spare, `own_stay`.
  struct Step {
    double staying = 0;
    double own_stay = 0;
    double spared = 1;  ///< share of the newcomers
  };

  explicit RenewalPool(double initial) : initial_(initial), occupancy_(initial) {}

  [[nodiscard]] double occupancy() const { return occupancy_; }

  /// Thins all who are in the pool; for a hazard that acts whatever their age.
  void thin(double factor);

  /// The last step of `clock`, before its newcomers are known.
  [[nodiscard]] Step step(const SurvivalIntegral& law, const InternalClock& clock);

  /// Closes the step with the newcomers, and tells how many left.
  double close(const Step& step, double entering);

  /// Takes everybody out.
  void empty();

 private:
  double initial_ = 0;
  double occupancy_ = 0;
  std::size_t oldest_ = 0;
  std::vector<double> entered_;
};

}  // namespace anagen::follicle
