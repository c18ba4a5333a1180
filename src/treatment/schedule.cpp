#include "treatment/schedule.hpp"

#include <algorithm>
#include <cmath>

#include "core/contract.hpp"
#include "core/units.hpp"
#include "random/dice.hpp"

namespace anagen::treatment {

namespace {

constexpr auto week_days = static_cast<std::int32_t>(days_per_week);

bool paused(const Schedule& schedule, std::int32_t day) {
  return std::ranges::any_of(schedule.pauses,
                             [day](const Pause& pause) { return day >= pause.from && day < pause.until; });
}

bool taken(const Schedule& schedule, const Taker& taker, std::uint32_t number) {
  const random::Block dice = random::roll({.seed = taker.seed,
                                           .subject = taker.subject,
                                           .follicle = number,
                                           .cycle = 0,
                                           .group = taker.treatment,
                                           .purpose = random::Purpose::missed_dose});
  return random::open_unit(dice[0]) < schedule.adherence;
}

/// Milligrams in a millilitre of one percent.
constexpr double mg_per_ml_percent = 10;

}  // namespace

std::int32_t day_of(const Dose& dose) { return static_cast<std::int32_t>(std::floor(dose.hour / hours_per_day)); }

std::int32_t first_day_of(std::span<const Dose> doses, const RunDays& run) {
  std::int32_t first = run.first_day;
  for (const Dose& dose : doses) {
    first = std::min(first, day_of(dose));
  }
  return first;
}

double solution_mg(double percent, double volume_ml) { return mg_per_ml_percent * percent * volume_ml; }

std::vector<Dose> doses_of(const Schedule& schedule, const Taker& taker, std::int32_t end_day) {
  ANAGEN_EXPECT(schedule.times_per_day >= 1 && schedule.every_days >= 1, "a dose is due some time");
  ANAGEN_EXPECT(schedule.adherence > 0 && schedule.adherence <= 1, "adherence is a chance above none");
  const std::int32_t end = std::min(end_day, schedule.stop_day.value_or(end_day));
  std::vector<Dose> doses;
  std::uint32_t number = 0;
  const auto due = [&](std::int32_t turn) {
    return schedule.start_day +
           (schedule.per_week > 0 ? turn * week_days / schedule.per_week : turn * schedule.every_days);
  };
  std::int32_t turn = 0;
  for (std::int32_t day = due(turn); day < end; day = due(++turn)) {
    for (std::int32_t time = 0; time < schedule.times_per_day; ++time, ++number) {
      if (!paused(schedule, day) && taken(schedule, taker, number)) {
        doses.push_back({(day + static_cast<double>(time) / schedule.times_per_day) * hours_per_day, schedule.dose_mg});
      }
    }
  }
  return doses;
}

}  // namespace anagen::treatment
