#include "cause/kinds.hpp"
#include "cause/rows.hpp"

namespace anagen::cause {

EpisodePrior prior_of(evidence::Lookup& lookup, const DrugSpec& given) {
  return one_action({.kind = Kind::drug, .word = "drug", .label = "Drug"}, Rows(lookup, "te.drug"), given,
                    Target::premature_catagen, End::open);
}

EpisodePrior prior_of(evidence::Lookup& lookup, const ToxicAnagenSpec& given) {
  const Rows rows(lookup, "te.toxic_anagen");
  EpisodePrior prior{.kind = Kind::toxic_anagen, .word = "toxic_anagen", .label = "Toxic drug or radiation"};
  const Course course = rows.course(given, End::by_itself);
  prior.actions = {rows.action(Target::dystrophic_release, "release_rate", course, given.release_per_day),
                   rows.action(Target::kenogen_clock, "entry_multiplier", course, given.entry_multiplier)};
  prior.susceptible_share = rows.given_or(given.susceptibility, "susceptible_share");
  return prior;
}

}  // namespace anagen::cause
