#include "clinic/shed.hpp"

#include "core/math/exp_log.hpp"
#include "random/counts.hpp"

namespace anagen::clinic {
namespace {

/// Hairs with their mean diameter: enough to mix batches.
struct Batch {
  std::int32_t hairs = 0;
  double mean_um = 0;
};

Batch mixed(const Batch& a, const Batch& b) {
  const std::int32_t hairs = a.hairs + b.hairs;
  return {hairs, hairs > 0 ? (a.hairs * a.mean_um + b.hairs * b.mean_um) / hairs : 0};
}

/// Takes each hair of `from` with probability `share`: what is taken leaves `from`.
Batch take(Batch& from, double share, double u) {
  const auto hairs = static_cast<std::int32_t>(random::binomial(from.hairs, share, u));
  from.hairs -= hairs;
  return {hairs, from.mean_um};
}

double catchable(const ShedCapture& capture, ShedClass hair_class) {
  return hair_class == ShedClass::terminal ? capture.terminal : capture.vellus;
}

/// Shares of the hairs that combing takes in a day: of those loose since yesterday, and of those that became loose at
/// some moment of the day.
struct CombShares {
  double old_hairs;
  double new_hairs;
};

CombShares comb_shares(const ShedCapture& capture) {
  return {-math::expm1(-capture.comb_per_day), 1 - loose_after(capture.comb_per_day, 1)};
}

/// The decisions of a day, each of two dice.
struct DayDice {
  double caught;
  double combed_old;
  double combed_new;
  double rinsed;
  double clings;
  double rinsed_clinging;

  DayDice(const Observed& who, ShedClass hair_class, std::uint32_t day) {
    const auto thing = 2 * static_cast<std::uint32_t>(hair_class);
    const random::Block first = random::roll(catching_dice(who, thing, day));
    const random::Block second = random::roll(catching_dice(who, thing + 1, day));
    const auto last = 2 * static_cast<std::uint32_t>(shed_classes) + static_cast<std::uint32_t>(hair_class);
    const random::Block third = random::roll(catching_dice(who, last, day));
    caught = random::open_unit(first[0], first[1]);
    combed_old = random::open_unit(first[2], first[3]);
    combed_new = random::open_unit(second[0], second[1]);
    rinsed = random::open_unit(second[2], second[3]);
    clings = random::open_unit(third[0], third[1]);
    rinsed_clinging = random::open_unit(third[2], third[3]);
  }
};

bool has_wash(const WashDays& washed, std::size_t day) { return day < washed.size() && washed[day] != 0; }

}  // namespace

double loose_after(double comb_per_day, double days) {
  return comb_per_day > 0 ? -math::expm1(-comb_per_day * days) / comb_per_day : days;
}

std::vector<ShedDay> collect(const ShedCapture& capture, ShedClass hair_class, const Released& released,
                             const WashDays& washed, const Observed& who) {
  const CombShares comb = comb_shares(capture);
  const double caught_share = catchable(capture, hair_class);
  std::vector<ShedDay> days(released.hairs.size());
  Batch loose;     // within reach of the comb
  Batch clinging;  // left for the wash
  for (std::size_t day = 0; day < days.size(); ++day) {
    const DayDice dice(who, hair_class, static_cast<std::uint32_t>(day));
    Batch fallen{released.hairs[day], day < released.mean_diameter_um.size() ? released.mean_diameter_um[day] : 0};
    Batch fresh = take(fallen, caught_share, dice.caught);
    clinging = mixed(clinging, take(fresh, capture.until_wash, dice.clings));
    const Batch combed_old = take(loose, comb.old_hairs, dice.combed_old);
    const Batch combed_new = take(fresh, comb.new_hairs, dice.combed_new);
    const Batch combed = mixed(combed_old, combed_new);
    loose = mixed(loose, fresh);
    Batch rinsed;
    if (has_wash(washed, day)) {
      rinsed = take(loose, capture.wash_take, dice.rinsed);
      rinsed = mixed(rinsed, take(clinging, capture.wash_take, dice.rinsed_clinging));
    }
    days[day] = {.uncaught = fallen.hairs,
                 .combed = combed.hairs,
                 .washed = rinsed.hairs,
                 .loose = loose.hairs + clinging.hairs,
                 .mean_diameter_um = mixed(combed, rinsed).mean_um};
  }
  return days;
}

std::vector<ExpectedShedDay> expect(const ShedCapture& capture, ShedClass hair_class, std::span<const double> released,
                                    const WashDays& washed) {
  const CombShares comb = comb_shares(capture);
  const double caught_share = catchable(capture, hair_class);
  std::vector<ExpectedShedDay> days(released.size());
  double loose = 0;
  double clinging = 0;
  for (std::size_t day = 0; day < days.size(); ++day) {
    clinging += capture.until_wash * caught_share * released[day];
    const double fresh = (1 - capture.until_wash) * caught_share * released[day];
    const double combed = comb.old_hairs * loose + comb.new_hairs * fresh;
    loose += fresh - combed;
    const double taken = has_wash(washed, day) ? capture.wash_take : 0;
    const double rinsed = taken * (loose + clinging);
    loose -= taken * loose;
    clinging -= taken * clinging;
    days[day] = {.combed = combed, .washed = rinsed, .loose = loose + clinging};
  }
  return days;
}

double steady_wash_count(const ShedCapture& capture, double caught_per_day, double gap_days) {
  const double f = capture.comb_per_day;
  const double kept = math::exp(-f * gap_days);
  const double before_wash = loose_after(f, gap_days) / (1 - (1 - capture.wash_take) * kept);
  const double clinging =
      capture.until_wash * gap_days;  // in the long run every wash takes what has come since the last
  if (f <= 0) {
    return caught_per_day * (clinging + (1 - capture.until_wash) * capture.wash_take * before_wash);
  }
  const double morning = (before_wash - loose_after(f, 1)) * math::exp(f);
  const CombShares comb = comb_shares(capture);
  const double combed = comb.old_hairs * morning + comb.new_hairs;
  return caught_per_day * (clinging + (1 - capture.until_wash) * (combed + capture.wash_take * before_wash));
}

}  // namespace anagen::clinic
