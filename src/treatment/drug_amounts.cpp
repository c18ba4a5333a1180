#include "treatment/drug_amounts.hpp"

#include "core/math/exp_log.hpp"

namespace anagen::treatment {

namespace {

constexpr double ug_per_mg = 1000;
/// Less than a molecule: counts as none, so that nothing fades into the slow numbers near zero.
constexpr double trace_ug = 1e-15;

void forget_trace(double& ug) {
  if (ug < trace_ug) {
    ug = 0;
  }
}

}  // namespace

DrugAmounts::DrugAmounts(const Kinetics& kinetics)
    : central_l_(kinetics.central_l),
      absorbed_share_(kinetics.absorbed_share),
      absorption_(kinetics.absorption_per_hour),
      elimination_(kinetics.clearance_l_per_hour / kinetics.central_l),
      out_(kinetics.exchange_l_per_hour / kinetics.central_l),
      back_(kinetics.exchange_l_per_hour / kinetics.peripheral_l),
      saturable_(kinetics.saturable_ug_per_hour),
      half_saturation_(kinetics.half_saturation_ug_per_l * kinetics.central_l) {}

void DrugAmounts::take(double mg) { now_.gut += mg * ug_per_mg * absorbed_share_; }

DrugAmounts::Moving DrugAmounts::slope(const Moving& at, double gut) const {
  const double central = at.inside - gut;
  const double exchanged = out_ * central - back_ * at.peripheral;
  double cleared = elimination_ * central;
  if (saturable_ > 0) {
    cleared += saturable_ * central / (half_saturation_ + central);
  }
  return {-exchanged - cleared, exchanged};
}

void DrugAmounts::forget_traces() {
  forget_trace(now_.gut);
  forget_trace(now_.central);
  forget_trace(now_.peripheral);
}

CentralStep DrugAmounts::step(double hours) {
  if (now_.gut == 0 && now_.central == 0 && now_.peripheral == 0) {
    return {};
  }
  const auto ahead = [](const Moving& from, const Moving& slope, double by) {
    return Moving{from.inside + by * slope.inside, from.peripheral + by * slope.peripheral};
  };
  if (hours != left_for_hours_) {
    left_for_hours_ = hours;
    left_half_ = math::exp(-absorption_ * hours / 2);
  }
  const double gut_mid = now_.gut * left_half_;
  const double gut_end = gut_mid * left_half_;
  const Moving from = {now_.gut + now_.central, now_.peripheral};
  const Moving first = slope(from, now_.gut);
  const Moving second = slope(ahead(from, first, hours / 2), gut_mid);
  const Moving third = slope(ahead(from, second, hours / 2), gut_mid);
  const Moving fourth = slope(ahead(from, third, hours), gut_end);
  constexpr double weights = 6;
  const Moving mean = {(first.inside + 2 * (second.inside + third.inside) + fourth.inside) / weights,
                       (first.peripheral + 2 * (second.peripheral + third.peripheral) + fourth.peripheral) / weights};
  const Moving end = ahead(from, mean, hours);
  CentralStep out = {now_.central, first.inside + absorption_ * now_.gut, end.inside - gut_end,
                     slope(end, gut_end).inside + absorption_ * gut_end};
  now_ = {gut_end, out.end, end.peripheral};
  forget_traces();
  return out;
}

}  // namespace anagen::treatment
