#include "study/wash_ratio.hpp"

#include <algorithm>
#include <limits>
#include <vector>

#include "clinic/instruments.hpp"
#include "clinic/wash_calendar.hpp"
#include "scenario/run/world.hpp"

namespace anagen::study {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double ratio_of(const Scenario& scenario) {
  constexpr std::int32_t days = 2000;
  constexpr std::int32_t settled = 200;  // loose hairs have reached their steady number
  const auto spec = std::ranges::find_if(
      scenario.instruments, [](const InstrumentSpec& any) { return std::holds_alternative<ShedCollectionSpec>(any); });
  if (spec == scenario.instruments.end()) {
    return nan;
  }
  evidence::Lookup lookup = scenario::lookup_of(scenario);
  const clinic::ShedCapture capture =
      clinic::combed_by(clinic::instrument_from(lookup, std::get<ShedCollectionSpec>(*spec)), scenario.person);
  const std::vector<double> released(static_cast<std::size_t>(days), 1);
  const clinic::WashDays washed = clinic::wash_days({scenario.person.wash_every_days, 0}, days);
  const auto course = clinic::expect(capture, clinic::ShedClass::terminal, released, washed);
  double taken[2] = {0, 0};
  double count[2] = {0, 0};
  for (auto day = static_cast<std::size_t>(settled); day < course.size(); ++day) {
    taken[washed[day]] += course[day].taken();
    ++count[washed[day]];
  }
  return count[0] > 0 && count[1] > 0 ? taken[1] / count[1] / (taken[0] / count[0]) : nan;
}

}  // namespace

double wash_day_ratio(std::span<const Scenario> parts) {
  double sum = 0;
  double people = 0;
  for (const Scenario& part : parts) {
    sum += ratio_of(part) * part.run.subjects;
    people += part.run.subjects;
  }
  return people > 0 ? sum / people : nan;
}

}  // namespace anagen::study
