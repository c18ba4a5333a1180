#include "scenario/run/strata.hpp"

namespace anagen::scenario {

std::vector<Stratum> strata_of(const Scenario& scenario) {
  const PersonSpec& person = scenario.person;
  if (!scenario.cohort) {
    return {{person.sex, person.ancestry, 1}};
  }
  const CohortSpec& cohort = *scenario.cohort;
  std::vector<Stratum> sexes = {{person.sex, {}, 1}};
  if (cohort.women) {
    sexes = {{"woman", {}, *cohort.women}, {"man", {}, 1 - *cohort.women}};
  }
  std::vector<AncestrySpec> groups = cohort.ancestries;
  if (groups.empty()) {
    groups = {{person.ancestry, 1}};
  }
  double sum = 0;
  for (const AncestrySpec& group : groups) {
    sum += group.share;
  }
  std::vector<Stratum> strata;
  for (const Stratum& sex : sexes) {
    for (const AncestrySpec& group : groups) {
      if (sex.share > 0) {
        strata.push_back({sex.sex, group.ancestry, sex.share * group.share / sum});
      }
    }
  }
  return strata;
}

}  // namespace anagen::scenario
