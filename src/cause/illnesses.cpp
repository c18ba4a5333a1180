#include "cause/kinds.hpp"
#include "cause/rows.hpp"

namespace anagen::cause {

namespace {

/// The strike of an illness with fever; `fading_days` after it.
Course strike(const Rows& rows, std::int32_t day, std::optional<double> fever_days, double fading_days) {
  double days = rows("duration");
  if (fever_days) {
    days *= *fever_days / rows("fever_days");
  }
  return {static_cast<double>(day), rows("onset"), same_in_all(days), fading_days};
}

}  // namespace

EpisodePrior prior_of(evidence::Lookup& lookup, const AcuteIllnessSpec& given) {
  const Rows rows(lookup, "te.illness");
  EpisodePrior prior{.kind = Kind::acute_illness, .word = "acute_illness", .label = "Illness with fever"};
  prior.actions = {rows.action(Target::premature_catagen, "ac_multiplier", strike(rows, given.day, given.fever_days, 0),
                               given.multiplier)};
  prior.susceptible_share = rows.given_or(given.susceptibility, "susceptible_share");
  prior.susceptible_die = SusceptibleDie::second;
  return prior;
}

EpisodePrior prior_of(evidence::Lookup& lookup, const InfectionSpec& given) {
  const Rows illness(lookup, "te.illness");
  const Rows rows(lookup, "te.infection");
  EpisodePrior prior{.kind = Kind::infection, .word = "infection", .label = "Infection"};
  const Course course = strike(illness, given.day, given.fever_days, rows.given_or(given.lingering_days, "fading"));
  prior.actions = {illness.action(Target::premature_catagen, "ac_multiplier", course, given.multiplier),
                   rows.action(Target::telogen_clock, "release_multiplier", course, given.release_multiplier),
                   rows.action(Target::exogen_clock, "release_multiplier", course, given.release_multiplier)};
  prior.susceptible_share = given.susceptibility ? *given.susceptibility : illness("susceptible_share");
  return prior;
}

EpisodePrior prior_of(evidence::Lookup& lookup, const SurgerySpec& given) {
  return one_action({.kind = Kind::surgery, .word = "surgery", .label = "Surgery"}, Rows(lookup, "te.surgery"), given,
                    Target::premature_catagen, End::by_itself);
}

}  // namespace anagen::cause
