#include "cause/kinds.hpp"
#include "cause/rows.hpp"

namespace anagen::cause {

EpisodePrior prior_of(evidence::Lookup& lookup, const HypothyroidismSpec& given) {
  const Rows rows(lookup, "te.hypothyroid");
  EpisodePrior prior{.kind = Kind::hypothyroidism, .word = "hypothyroidism", .label = "Underactive thyroid"};
  const Course course = rows.course(given, End::open);
  prior.actions = {rows.action(Target::anagen_clock, "ac_multiplier", course, given.multiplier),
                   rows.action(Target::telogen_clock, "entry_multiplier", course, given.entry_multiplier),
                   rows.action(Target::kenogen_clock, "entry_multiplier", course, given.entry_multiplier),
                   rows.action(Target::fibre_quality, "fibre_multiplier", course)};
  prior.susceptible_share = rows.given_or(given.susceptibility, "susceptible_share");
  return prior;
}

EpisodePrior prior_of(evidence::Lookup& lookup, const HyperthyroidismSpec& given) {
  return one_action({.kind = Kind::hyperthyroidism, .word = "hyperthyroidism", .label = "Overactive thyroid"},
                    Rows(lookup, "te.hyperthyroid"), given, Target::anagen_clock, End::open);
}

EpisodePrior prior_of(evidence::Lookup& lookup, const PcosSpec& given) {
  const Rows rows(lookup, "hormone.pcos");
  EpisodePrior prior{.kind = Kind::pcos, .word = "pcos", .label = "Polycystic ovaries"};
  const Course course = rows.course(given, End::open);
  prior.actions = {rows.action(Target::anagen_clock, "ac_multiplier", course, given.multiplier),
                   rows.action(Target::target_size, "size_shift", course, given.size_shift)};
  prior.susceptible_share = rows.given_or(given.susceptibility, "susceptible_share");
  return prior;
}

EpisodePrior prior_of(evidence::Lookup& lookup, const MenopauseSpec& given) {
  const Rows rows(lookup, "hormone.menopause");
  EpisodePrior prior{.kind = Kind::menopause, .word = "menopause", .label = "Menopause"};
  // A mean anagen of half its length is a clock of twice its speed.
  const double speed = 1 / rows.given_or(given.anagen_multiplier, "anagen_multiplier");
  const Course for_good{static_cast<double>(given.day), rows("onset"), same_in_all(never_ends_days), 0};
  prior.actions = {{Target::anagen_clock, same_in_all(speed - 1), for_good}};
  prior.susceptible_share = rows.given_or(given.susceptibility, "susceptible_share");
  return prior;
}

}  // namespace anagen::cause
