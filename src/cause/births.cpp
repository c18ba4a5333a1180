#include "cause/kinds.hpp"
#include "cause/rows.hpp"

namespace anagen::cause {

EpisodePrior prior_of(evidence::Lookup& lookup, const ChildbirthSpec& given) {
  const Rows rows(lookup, "te.postpartum");
  EpisodePrior prior{.kind = Kind::childbirth, .word = "childbirth", .label = "Pregnancy and birth"};
  const double hold_days = rows.given_or(given.hold_days, "hold_days");
  const Course hold{given.day - hold_days, rows("hold_onset"), same_in_all(hold_days), 0};
  const Course rebound{static_cast<double>(given.day), rows("rebound.onset"),
                       rows.days("rebound.duration", given.rebound_days), rows("rebound.fading")};
  prior.actions = {
      {Target::anagen_clock, same_in_all(rows.given_or(given.hold_multiplier, "pregnancy.ac_multiplier") - 1), hold},
      rows.action(Target::anagen_clock, "rebound.ac_multiplier", rebound, given.rebound_multiplier)};
  prior.susceptible_share = rows("susceptible_share");
  return prior;
}

EpisodePrior prior_of(evidence::Lookup& lookup, const ContraceptiveStopSpec& given) {
  return one_action({.kind = Kind::contraceptive_stop, .word = "contraceptive_stop", .label = "Stopping the pill"},
                    Rows(lookup, "hormone.oestrogen_contraceptive_stop"), given, Target::anagen_clock, End::by_itself);
}

}  // namespace anagen::cause
