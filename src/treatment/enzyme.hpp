#pragma once

namespace anagen::treatment {

/// The rate at which an enzyme is lost, at both ends of a step, and its slopes [1/h, 1/h2].
struct LossStep {
  double start = 0;
  double start_slope = 0;
  double end = 0;
  double end_slope = 0;
};

/// Activity of an enzyme that is made at a steady rate and lost at a changing one, relative to untreated.
///
/// A step is exact but for the shape of the loss within it, however fast the loss: a course of high doses needs no more
/// steps than one of low doses. Source: docs/methods/medicines/dht.md, eq. 4 and 7.
class Enzyme {
 public:
  explicit Enzyme(double turnover_per_hour) : turnover_(turnover_per_hour) {}

  /// Lets `hours` pass under `loss`, turnover included.
  void step(const LossStep& loss, double hours);

  [[nodiscard]] double activity() const { return activity_; }
  [[nodiscard]] double turnover_per_hour() const { return turnover_; }

 private:
  double turnover_ = 0;
  double activity_ = 1;
};

}  // namespace anagen::treatment
