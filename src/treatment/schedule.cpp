#include "treatment/schedule.hpp"

#include <algorithm>

#include "core/contract.hpp"
#include "random/dice.hpp"

namespace anagen::treatment {

namespace {

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

}  // namespace

std::vector<Dose> doses_of(const Schedule& schedule, const Taker& taker, std::int32_t end_day) {
  ANAGEN_EXPECT(schedule.times_per_day >= 1 && schedule.every_days >= 1, "a dose is due some time");
  ANAGEN_EXPECT(schedule.adherence > 0 && schedule.adherence <= 1, "adherence is a chance above none");
  const std::int32_t end = std::min(end_day, schedule.stop_day.value_or(end_day));
  std::vector<Dose> doses;
  std::uint32_t number = 0;
  for (std::int32_t day = schedule.start_day; day < end; day += schedule.every_days) {
    for (std::int32_t time = 0; time < schedule.times_per_day; ++time, ++number) {
      if (!paused(schedule, day) && taken(schedule, taker, number)) {
        doses.push_back({(day + static_cast<double>(time) / schedule.times_per_day) * hours_per_day, schedule.dose_mg});
      }
    }
  }
  return doses;
}

}  // namespace anagen::treatment
