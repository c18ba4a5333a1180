#include "cause/action.hpp"

#include <algorithm>

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"

namespace anagen::cause {

namespace {

using follicle::Phase;

/// Where the daily values of a target stand in a Drive. Drives of hazards are per day, all others as the target says.
std::vector<double>& column_of(follicle::Drive& drive, Target target) {
  const auto clock = [&](Phase phase) -> std::vector<double>& { return drive.clock_speed[follicle::index_of(phase)]; };
  switch (target) {
    case Target::premature_catagen:
      return drive.premature_catagen_per_day;
    case Target::anagen_clock:
      return clock(Phase::anagen);
    case Target::telogen_clock:
      return clock(Phase::telogen);
    case Target::exogen_clock:
      return clock(Phase::exogen);
    case Target::kenogen_clock:
      return clock(Phase::kenogen);
    case Target::dystrophic_release:
      return drive.dystrophic_release_per_day;
    case Target::growth_rate:
      return drive.growth_rate;
    case Target::fibre_quality:
      return drive.fibre_quality;
    case Target::size_rate:
      return drive.size_rate;
    case Target::target_size:
      break;
  }
  return drive.target_size_shift;
}

/// The daily value of the column at which nothing is moved.
double column_none(Target target) { return target == Target::premature_catagen ? 0 : none_of(target); }

/// What the column departs by at full strength.
double full_departure(const Action& action, double mean_anagen_days) {
  const double departure = action.size - none_of(action.target);
  if (action.target != Target::premature_catagen) {
    return departure;
  }
  ANAGEN_EXPECT(mean_anagen_days > 0, "anagen lasts some time");
  return std::max(0.0, departure) / mean_anagen_days;
}

}  // namespace

double none_of(Target target) { return target == Target::dystrophic_release || target == Target::target_size ? 0 : 1; }

follicle::Drive drive_of(std::span<const Action> actions, double mean_anagen_days, const Calendar& calendar) {
  follicle::Drive out;
  for (const Action& action : actions) {
    const double full = full_departure(action, mean_anagen_days);
    std::vector<double>& column = column_of(out, action.target);
    column.resize(static_cast<std::size_t>(calendar.days), column_none(action.target));
    for (std::int32_t i = 0; i < calendar.days; ++i) {
      column[static_cast<std::size_t>(i)] += full * mean_strength(action.pulse, calendar.first_day + i);
    }
  }
  for (const Action& action : actions) {
    std::vector<double>& column = column_of(out, action.target);
    const double none = column_none(action.target);
    if (std::all_of(column.begin(), column.end(), [none](double today) { return today == none; })) {
      column.clear();
    }
  }
  return out;
}

std::vector<double> strength_of(Target target, const follicle::Drive& drive, double mean_anagen_days,
                                const Calendar& calendar) {
  follicle::Drive copy = drive;
  std::vector<double> strength = std::move(column_of(copy, target));
  strength.resize(static_cast<std::size_t>(calendar.days), column_none(target));
  for (double& today : strength) {
    if (target == Target::premature_catagen || target == Target::dystrophic_release) {
      today = 1 + today * mean_anagen_days;
    } else if (target == Target::target_size) {
      today = math::exp(today);
    }
  }
  return strength;
}

}  // namespace anagen::cause
