#include "treatment/enzyme.hpp"

#include "core/math/exp_log.hpp"

namespace anagen::treatment {

namespace {

/// Loss over a step above which the enzyme is taken to follow its level, and below which it is summed up in time.
constexpr double slow_loss = 0.25;

}  // namespace

void Enzyme::step(const LossStep& loss, double hours) {
  // The loss as a cubic through its ends: its integral over the step and its first half, and its middle.
  const double whole = hours * (loss.start + loss.end) / 2 + hours * hours * (loss.start_slope - loss.end_slope) / 12;
  const double half = hours * (13 * loss.start + 3 * loss.end) / 32 +
                      hours * hours * (11 * loss.start_slope - 5 * loss.end_slope) / 192;
  const double middle = (loss.start + loss.end) / 2 + hours * (loss.start_slope - loss.end_slope) / 8;
  if (whole <= slow_loss) {
    // Simpson's rule for what was made within the step and is still there.
    const double kept_late = math::exp(half - whole);
    const double kept = kept_late * math::exp(-half);
    activity_ = kept * activity_ + turnover_ * hours * (kept + 4 * kept_late + 1) / 6;
    return;
  }
  // The level towards which the enzyme goes, as a parabola over the share of the loss that has passed.
  const double first = turnover_ / loss.start;
  const double to_middle = turnover_ / middle - first;
  const double to_end = turnover_ / loss.end - first;
  const double passed = half / whole;
  const double bend = (to_middle / passed - to_end) / (passed - 1);
  // Integrals of z exp(-z (1 - p)) p^j over p from 0 to 1, z being the whole loss.
  const double flat = -math::expm1(-whole);
  const double rising = 1 - flat / whole;
  const double bent = 1 - 2 * rising / whole;
  activity_ += flat * (first - activity_) + rising * (to_end - bend) + bent * bend;
}

}  // namespace anagen::treatment
