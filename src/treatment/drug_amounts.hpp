#pragma once

#include "treatment/androgen_drugs.hpp"

namespace anagen::treatment {

/// How much of a drug is where [ug].
struct Amounts {
  double gut = 0;
  double central = 0;
  double peripheral = 0;
};

/// The amount in the central compartment at both ends of a step, and its slopes [ug, ug/h].
struct CentralStep {
  double start = 0;
  double start_slope = 0;
  double end = 0;
  double end_slope = 0;
};

/// One drug in the body: an exact gut, and Runge-Kutta of fourth order for what has left it.
///
/// Source: docs/methods/medicines/dht.md, eq. 1-3.
class DrugAmounts {
 public:
  explicit DrugAmounts(const Kinetics& kinetics);

  /// The share of a dose that is absorbed enters the gut, or the skin.
  void take(double mg);

  /// Lets `hours` pass in one step.
  CentralStep step(double hours);

  [[nodiscard]] const Amounts& now() const { return now_; }
  [[nodiscard]] double concentration_ug_per_l() const { return now_.central / central_l_; }

 private:
  /// What has been swallowed and is neither in the tissue nor gone; and what is in the tissue.
  struct Moving {
    double inside = 0;
    double peripheral = 0;
  };
  [[nodiscard]] Moving slope(const Moving& at, double gut) const;
  void forget_traces();

  double central_l_ = 1;
  double absorbed_share_ = 1;
  // Rates [1/h]; the saturable path [ug/h] and its half [ug].
  double absorption_ = 0;
  double elimination_ = 0;
  double out_ = 0;
  double back_ = 0;
  double saturable_ = 0;
  double half_saturation_ = 1;
  Amounts now_;
  double left_for_hours_ = 0;  ///< length of the step to which `left_half_` belongs
  double left_half_ = 1;       ///< share of the gut that is left after half a step
};

}  // namespace anagen::treatment
