#include "cause/kinds.hpp"
#include "cause/rows.hpp"

namespace anagen::cause {

EpisodePrior prior_of(evidence::Lookup& lookup, const ChildbirthSpec& given) {
  const Rows rows(lookup, "te.postpartum");
  EpisodePrior prior{.kind = Kind::childbirth, .word = "childbirth", .label = "Pregnancy and birth"};
  const double hold_days = rows.given_or(given.hold_days, "hold_days");
  prior.actions = {{.target = Target::anagen_clock,
                    .departure = same_in_all(rows.given_or(given.hold_multiplier, "pregnancy.ac_multiplier") - 1),
                    .from = given.day - hold_days,
                    .rise_days = rows("hold_onset"),
                    .days = same_in_all(hold_days),
                    .fading_days = 0},
                   {.target = Target::anagen_clock,
                    .departure = rows.departure("rebound.ac_multiplier", given.rebound_multiplier),
                    .from = static_cast<double>(given.day),
                    .rise_days = rows("rebound.onset"),
                    .days = rows.days("rebound.duration", given.rebound_days),
                    .fading_days = rows("rebound.fading")}};
  prior.susceptible_share = rows("susceptible_share");
  return prior;
}

}  // namespace anagen::cause
