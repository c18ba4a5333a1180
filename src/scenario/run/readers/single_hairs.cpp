#include "scenario/run/readers/single_hairs.hpp"

#include "random/dice.hpp"

namespace anagen::scenario {

clinic::Haircut haircut_of(const Visits& visits) {
  // Follicle number of the person's dice that says when her hair is cut; 100 says when it is washed.
  constexpr std::uint32_t cut_phase = 110;
  constexpr double um_per_cm = 1e4;
  const PersonSpec& person = visits.lived.spec;
  clinic::Haircut haircut;
  if (person.hair_length_cm) {
    const auto die =
        random::roll({visits.scenario.seed, visits.lived.subject, cut_phase, 0, 0, random::Purpose::person})[0];
    haircut = {.kept_um = um_per_cm * *person.hair_length_cm,
               .every_days = static_cast<double>(person.cut_every_days),
               .phase_days = random::open_unit(die) * person.cut_every_days};
  }
  return haircut;
}

clinic::SampledScalp sampled(const Visits& visits, std::size_t arm) {
  const scalp::Sample& sample = visits.lived.sample()[arm];
  return {.terminal = sample.follicles[static_cast<std::size_t>(scalp::Kind::terminal)],
          .vellus = sample.follicles[static_cast<std::size_t>(scalp::Kind::vellus)]};
}

}  // namespace anagen::scenario
