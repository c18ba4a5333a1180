#include "study/wash_ratio.hpp"

#include <limits>
#include <map>
#include <string>
#include <vector>

#include "clinic/instruments.hpp"
#include "clinic/wash_calendar.hpp"

namespace anagen::study {

double wash_day_ratio(const Scenario& scenario) {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  constexpr std::int32_t days = 2000;
  constexpr std::int32_t settled = 200;  // loose hairs have reached their steady number
  std::map<std::string, double, std::less<>> overrides;
  for (const ParameterOverride& parameter : scenario.parameters) {
    overrides[parameter.id] = parameter.value;
  }
  evidence::Lookup lookup({.sex = scenario.person.sex, .ancestry = scenario.person.ancestry}, std::move(overrides));
  for (const InstrumentSpec& spec : scenario.instruments) {
    if (const auto* const collection = std::get_if<ShedCollectionSpec>(&spec)) {
      const std::vector<double> released(static_cast<std::size_t>(days), 1);
      const clinic::WashDays washed = clinic::wash_days({scenario.person.wash_every_days, 0}, days);
      const auto course =
          clinic::expect(clinic::instrument_from(lookup, *collection), clinic::ShedClass::terminal, released, washed);
      double taken[2] = {0, 0};
      double count[2] = {0, 0};
      for (auto day = static_cast<std::size_t>(settled); day < course.size(); ++day) {
        taken[washed[day]] += course[day].taken();
        ++count[washed[day]];
      }
      return count[0] > 0 && count[1] > 0 ? taken[1] / count[1] / (taken[0] / count[0]) : nan;
    }
  }
  return nan;
}

}  // namespace anagen::study
