#include "scenario/run/participant.hpp"

#include <optional>

#include "random/dice.hpp"
#include "random/normal.hpp"
#include "scenario/run/strata.hpp"

namespace anagen::scenario {

namespace {

/// Follicle numbers of the person's dice that say who comes; traits and wash rhythm use lower ones. Never renumber.
enum class Answer : std::uint32_t { sex = 200, ancestry = 201, age = 202, latitude = 203, wash = 204 };

class Dice {
 public:
  Dice(std::uint64_t seed, std::uint32_t number) : seed_(seed), number_(number) {}

  [[nodiscard]] double operator()(Answer answer) const {
    return random::open_unit(
        random::roll({seed_, number_, static_cast<std::uint32_t>(answer), 0, 0, random::Purpose::person})[0]);
  }

 private:
  std::uint64_t seed_;
  std::uint32_t number_;
};

double between(double low, double high, double u) { return low + u * (high - low); }

double age(const CohortSpec& cohort, double low, double high, double u) {
  return cohort.age_mean && cohort.age_sd ? random::truncated_normal(*cohort.age_mean, *cohort.age_sd, low, high, u)
                                          : between(low, high, u);
}

/// The sex first, then the ancestry: a change in the mix of one moves nobody in the other.
std::size_t stratum(const Scenario& scenario, const CohortSpec& cohort, const Dice& dice) {
  const std::vector<Stratum> strata = strata_of(scenario);
  const std::string sex = !cohort.women ? scenario.person.sex : dice(Answer::sex) < *cohort.women ? "woman" : "man";
  double of_sex = 0;
  for (const Stratum& one : strata) {
    of_sex += one.sex == sex ? one.share : 0;
  }
  double left = dice(Answer::ancestry) * of_sex;
  std::size_t found = 0;
  for (std::size_t i = 0; i < strata.size(); ++i) {
    if (strata[i].sex == sex && left >= 0) {
      found = i;
      left -= strata[i].share;
    }
  }
  return found;
}

}  // namespace

Participant participant(const Scenario& scenario, std::uint32_t number) {
  Participant who{number, 0, scenario.person};
  if (!scenario.cohort) {
    return who;
  }
  const CohortSpec& cohort = *scenario.cohort;
  const Dice dice(scenario.seed, number);
  who.stratum = stratum(scenario, cohort, dice);
  const Stratum of = strata_of(scenario)[who.stratum];
  who.spec.sex = of.sex;
  who.spec.ancestry = of.ancestry;
  if (cohort.age_low && cohort.age_high) {
    who.spec.age_years = age(cohort, *cohort.age_low, *cohort.age_high, dice(Answer::age));
  }
  if (cohort.latitude_low && cohort.latitude_high) {
    who.spec.latitude_deg = between(*cohort.latitude_low, *cohort.latitude_high, dice(Answer::latitude));
  }
  if (cohort.wash_every_low && cohort.wash_every_high) {
    who.spec.wash_every_days = between(*cohort.wash_every_low, *cohort.wash_every_high, dice(Answer::wash));
  }
  return who;
}

}  // namespace anagen::scenario
