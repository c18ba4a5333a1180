#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "evidence/lookup.hpp"
#include "evidence/parameter.hpp"
#include "treatment/dht_course.hpp"

namespace anagen::treatment::testing {

/// A man of the evidence tables and his medicines.
struct Man {
  Androgens androgens;
  AndrogenDrug finasteride;
  AndrogenDrug dutasteride;
};

inline Man man() {
  evidence::Lookup lookup({"man", "any", "any"});
  return {androgens(lookup), finasteride(lookup), dutasteride(lookup)};
}

/// The value of a measurement in one population.
inline double measured(std::string_view id, std::string_view population) {
  for (const evidence::Parameter& row : evidence::rows_of(id)) {
    if (row.population == population) {
      return row.value.value_or(0);
    }
  }
  return 0;
}

/// The constants of the public code, where ours are others.
inline Man man_of_public_code() {
  Man out = man();
  out.androgens.serum_type2_share = measured("obs.pd.dht.type2_share.published_code", "man");
  out.finasteride.inactivation_type2 = measured("obs.pd.finasteride.inactivation_type2.published_code", "man");
  return out;
}

/// A tablet a day for `days` days from day 0, told for `run`.
inline DhtCourse daily(const Androgens& androgens, const AndrogenDrug& drug, double mg, std::int32_t days,
                       const RunDays& run, int cuts = 1) {
  const Schedule schedule = {.stop_day = days, .dose_mg = mg};
  const std::vector<AndrogenIntake> intakes = {{drug, doses_of(schedule, {}, days)}};
  return dht_course(androgens, intakes, run, cuts);
}

/// The last day of such a course.
struct LastDay {
  double serum = 0;
  double scalp = 0;
  double type1 = 0;
  double type2 = 0;
};

inline LastDay last_day(const Androgens& androgens, const AndrogenDrug& drug, double mg, std::int32_t days) {
  const DhtCourse course = daily(androgens, drug, mg, days, {days - 1, 1});
  return {course.serum[0], course.scalp[0], course.type1[0], course.type2[0]};
}

}  // namespace anagen::treatment::testing
