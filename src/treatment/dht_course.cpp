#include "treatment/dht_course.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "core/contract.hpp"

namespace anagen::treatment {

namespace {

/// A dose and the place of its drug among the intakes.
struct Event {
  Dose dose;
  std::size_t drug = 0;
};

std::vector<Event> in_order(std::span<const AndrogenIntake> intakes) {
  std::vector<Event> events;
  for (std::size_t i = 0; i < intakes.size(); ++i) {
    for (const Dose& dose : intakes[i].doses) {
      if (dose.mg > 0) {
        events.push_back({dose, i});
      }
    }
  }
  const auto key = [](const Event& event) { return std::tuple(event.dose.hour, event.drug, event.dose.mg); };
  std::ranges::sort(events, {}, key);
  return events;
}

std::vector<AndrogenDrug> drugs_of(std::span<const AndrogenIntake> intakes) {
  std::vector<AndrogenDrug> drugs;
  for (const AndrogenIntake& intake : intakes) {
    drugs.push_back(intake.drug);
  }
  return drugs;
}

}  // namespace

DhtCourse dht_course(const Androgens& androgens, std::span<const AndrogenIntake> intakes, const RunDays& run,
                     int cuts) {
  ANAGEN_EXPECT(run.days >= 0, "a run of no negative length");
  const auto days = static_cast<std::size_t>(run.days);
  DhtCourse course{std::vector<double>(days, 1), std::vector<double>(days, 1), std::vector<double>(days, 1),
                   std::vector<double>(days, 1)};
  const std::vector<Event> events = in_order(intakes);
  if (events.empty()) {
    return course;
  }
  AndrogenSystem body(androgens, drugs_of(intakes), cuts);
  auto next = events.begin();
  const auto first = static_cast<std::int32_t>(std::floor(next->dose.hour / hours_per_day));
  for (std::int32_t day = first; day < run.first_day + run.days; ++day) {
    body.reset_integrals();
    double now = day * hours_per_day;
    const double end = now + hours_per_day;
    for (; next != events.end() && next->dose.hour < end; ++next) {
      body.advance(next->dose.hour - now);
      now = next->dose.hour;
      body.take(next->drug, next->dose.mg);
    }
    body.advance(end - now);
    if (day >= run.first_day) {
      const AndrogenSystem::Integrals sums = body.integrals();
      const auto place = static_cast<std::size_t>(day - run.first_day);
      course.serum[place] = sums.serum_dht / hours_per_day;
      course.type1[place] = sums.type1_activity / hours_per_day;
      course.type2[place] = sums.type2_activity / hours_per_day;
      course.scalp[place] =
          scalp_dht(androgens, sums.scalp_type1_activity / hours_per_day, sums.scalp_type2_activity / hours_per_day);
    }
  }
  return course;
}

}  // namespace anagen::treatment
