#include "cause/kinds.hpp"
#include "cause/rows.hpp"

namespace anagen::cause {

EpisodePrior prior_of(evidence::Lookup& lookup, const AcuteIllnessSpec& given) {
  const Rows rows(lookup, "te.illness");
  EpisodePrior prior{.kind = Kind::acute_illness, .word = "acute_illness", .label = "Illness with fever"};
  double days = rows("duration");
  if (given.fever_days) {
    days *= *given.fever_days / rows("fever_days");
  }
  prior.actions = {{.target = Target::premature_catagen,
                    .departure = rows.departure("ac_multiplier", given.multiplier),
                    .from = static_cast<double>(given.day),
                    .rise_days = rows("onset"),
                    .days = same_in_all(days),
                    .fading_days = 0}};
  prior.susceptible_share = rows.given_or(given.susceptibility, "susceptible_share");
  prior.susceptible_die = SusceptibleDie::second;
  return prior;
}

}  // namespace anagen::cause
