#include "treatment/androgen_system.hpp"

#include <algorithm>
#include <array>

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"

namespace anagen::treatment {

namespace {

/// Steps while the last dose is no older than `until_hours`.
struct Pace {
  double until_hours = 0;
  double step_hours = 0;
};
constexpr std::array<Pace, 3> paces{{{1, 1.0 / 16}, {2.5, 1.0 / 8}, {5, 1.0 / 4}}};
constexpr double later_step_hours = 0.5;

/// A quantity at the ends of a step, and its slopes there.
struct Ends {
  double start = 0;
  double start_slope = 0;
  double end = 0;
  double end_slope = 0;
};

double integral(const Ends& of, double hours) {
  return hours * (of.start + of.end) / 2 + hours * hours * (of.start_slope - of.end_slope) / 12;
}

double middle(const Ends& of, double hours) {
  return (of.start + of.end) / 2 + hours * (of.start_slope - of.end_slope) / 8;
}

void add(LossStep& loss, const CentralStep& central, double per_ug) {
  loss.start += per_ug * central.start;
  loss.start_slope += per_ug * central.start_slope;
  loss.end += per_ug * central.end;
  loss.end_slope += per_ug * central.end_slope;
}

/// Moves an enzyme one step and says how its activity went.
Ends activity_over(Enzyme& enzyme, const LossStep& loss, double hours) {
  const double before = enzyme.activity();
  enzyme.step(loss, hours);
  const double after = enzyme.activity();
  const double made = enzyme.turnover_per_hour();
  return {before, made - loss.start * before, after, made - loss.end * after};
}

}  // namespace

AndrogenSystem::AndrogenSystem(const Androgens& androgens, std::span<const AndrogenDrug> drugs, int cuts)
    : androgens_(androgens),
      cuts_(cuts),
      type1_(androgens.type1_turnover_per_hour),
      type2_(androgens.type2_turnover_per_hour),
      scalp1_(androgens.type1_turnover_per_hour),
      scalp2_(androgens.type2_turnover_per_hour) {
  ANAGEN_EXPECT(cuts >= 1, "a step has at least one part");
  for (const AndrogenDrug& drug : drugs) {
    // 1 mL/ng is 1 L/ug.
    drugs_.push_back({DrugAmounts(drug.kinetics), drug.inactivation_type1 / drug.kinetics.central_l,
                      drug.inactivation_type2 / drug.kinetics.central_l, drug.scalp_ratio});
    apart_ = apart_ || drug.scalp_ratio != 1;
  }
}

void AndrogenSystem::take(std::size_t drug, double mg) {
  ANAGEN_EXPECT(drug < drugs_.size() && mg >= 0, "a dose of a drug of this system");
  drugs_[drug].amounts.take(mg);
  since_dose_ = 0;
}

double AndrogenSystem::step_hours() const {
  for (const Pace& pace : paces) {
    if (since_dose_ < pace.until_hours) {
      return pace.step_hours / cuts_;
    }
  }
  return later_step_hours / cuts_;
}

void AndrogenSystem::step(double hours) {
  LossStep loss1 = {type1_.turnover_per_hour(), 0, type1_.turnover_per_hour(), 0};
  LossStep loss2 = {type2_.turnover_per_hour(), 0, type2_.turnover_per_hour(), 0};
  LossStep scalp_loss1 = loss1;
  LossStep scalp_loss2 = loss2;
  for (Drug& drug : drugs_) {
    const CentralStep central = drug.amounts.step(hours);
    add(loss1, central, drug.type1_per_ug);
    add(loss2, central, drug.type2_per_ug);
    if (apart_) {
      add(scalp_loss1, central, drug.type1_per_ug * drug.scalp_ratio);
      add(scalp_loss2, central, drug.type2_per_ug * drug.scalp_ratio);
    }
  }
  const Ends one = activity_over(type1_, loss1, hours);
  const Ends two = activity_over(type2_, loss2, hours);
  const auto made = [this](double of_one, double of_two) {
    return of_one + androgens_.serum_type2_share * (of_two - of_one);
  };
  const double kout = androgens_.dht_turnover_per_hour;
  if (hours != kept_for_hours_) {
    kept_for_hours_ = hours;
    kept_half_ = math::exp(-kout * hours / 2);
  }
  const double kept = kept_half_ * kept_half_;
  // Simpson's rule for what was made within the step and is still there.
  const double fresh = kout * hours / 6 *
                       (kept * made(one.start, two.start) +
                        4 * kept_half_ * made(middle(one, hours), middle(two, hours)) + made(one.end, two.end));
  const double before = serum_;
  serum_ = kept * serum_ + fresh;
  const double sum1 = integral(one, hours);
  const double sum2 = integral(two, hours);
  integrals_.type1_activity += sum1;
  integrals_.type2_activity += sum2;
  integrals_.scalp_type1_activity += apart_ ? integral(activity_over(scalp1_, scalp_loss1, hours), hours) : sum1;
  integrals_.scalp_type2_activity += apart_ ? integral(activity_over(scalp2_, scalp_loss2, hours), hours) : sum2;
  // What was made and is no more there was there: the integral of eq. 5.
  integrals_.serum_dht += made(sum1, sum2) - (serum_ - before) / kout;
}

void AndrogenSystem::advance(double hours) {
  for (double left = hours; left > 0;) {
    const double next = std::min(step_hours(), left);
    step(next);
    since_dose_ += next;
    left -= next;
  }
}

}  // namespace anagen::treatment
