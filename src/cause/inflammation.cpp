#include "cause/kinds.hpp"
#include "cause/rows.hpp"

namespace anagen::cause {

EpisodePrior prior_of(evidence::Lookup& lookup, const ScalpInflammationSpec& given) {
  const Rows rows(lookup, "aga.inflammation");
  EpisodePrior prior{
      .kind = Kind::scalp_inflammation, .word = "scalp_inflammation", .label = "Inflammation of the scalp"};
  prior.actions = {
      rows.action(Target::size_rate, "shrink_multiplier", rows.course(given, End::open), given.multiplier)};
  prior.actions.front().departure.median *= given.severity;
  prior.susceptible_share = rows.given_or(given.susceptibility, "susceptible_share");
  const double left = rows.given_or(given.minoxidil_response, "minoxidil_response");
  prior.minoxidil_response = 1 - given.severity * (1 - left);
  return prior;
}

}  // namespace anagen::cause
