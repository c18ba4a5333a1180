#include "scenario/run/traits.hpp"

#include "core/units.hpp"

namespace anagen::scenario {

namespace {

/// Whether the cohort draws a number that `[person]` gives otherwise.
bool is_drawn_by_cohort(const std::optional<CohortSpec>& cohort, std::string_view trait) {
  return cohort && ((trait == "age" && cohort->age_low) || (trait == "latitude" && cohort->latitude_low) ||
                    (trait == "wash_every" && cohort->wash_every_low));
}

bool is_habit(std::string_view trait) { return trait == "age" || trait == "latitude" || trait == "wash_every"; }

}  // namespace

TraitValues traits_of(const PersonSpec& spec, const scalp::Person& person) {
  return {person.follicles(),
          person.area_cm2,
          person.density_per_cm2,
          person.anagen_mean_days / days_per_month,
          person.telogen_rest_mean_days / days_per_month,
          person.diameter_um,
          person.growth_um_per_day,
          spec.age_years,
          spec.latitude_deg,
          spec.wash_every_days};
}

bool is_given(const Scenario& scenario, std::string_view trait) {
  const PersonSpec& person = scenario.person;
  return (trait == "follicles" && person.follicles) || (trait == "area" && person.area_cm2) ||
         (trait == "density" && person.density_per_cm2) || (trait == "anagen_mean" && person.anagen_mean_months) ||
         (trait == "telogen_rest_mean" && person.telogen_rest_mean_months) ||
         (trait == "diameter" && person.diameter_um) || (trait == "growth" && person.growth_um_per_day);
}

bool is_told(const Scenario& scenario, std::string_view trait) {
  return !is_habit(trait) || is_drawn_by_cohort(scenario.cohort, trait);
}

}  // namespace anagen::scenario
