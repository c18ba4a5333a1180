#include "cause/kinds.hpp"
#include "cause/rows.hpp"

namespace anagen::cause {

namespace {

/// A habit: while it is kept, the clock of anagen runs otherwise.
EpisodePrior habit(const Rows& rows, const EpisodeSpec& given, End end, Kind kind, std::string_view word,
                   std::string_view label) {
  return one_action({.kind = kind, .word = word, .label = label}, rows, given, Target::anagen_clock, end);
}

}  // namespace

EpisodePrior prior_of(evidence::Lookup& lookup, const StressSpec& given) {
  return habit(Rows(lookup, "te.stress"), given, End::by_itself, Kind::stress, "stress", "Stress");
}

EpisodePrior prior_of(evidence::Lookup& lookup, const SmokingSpec& given) {
  return habit(Rows(lookup, "lifestyle.smoking"), given, End::open, Kind::smoking, "smoking", "Smoking");
}

EpisodePrior prior_of(evidence::Lookup& lookup, const PoorSleepSpec& given) {
  return habit(Rows(lookup, "lifestyle.poor_sleep"), given, End::open, Kind::poor_sleep, "poor_sleep", "Poor sleep");
}

EpisodePrior prior_of(evidence::Lookup& lookup, const TractionSpec& given) {
  EpisodePrior prior =
      habit(Rows(lookup, "lifestyle.traction"), given, End::open, Kind::traction, "traction", "Pull of a hairstyle");
  for (const std::string_view region : {"frontal", "mid", "vertex", "temporal", "occipital"}) {
    prior.region = region == given.region ? region : prior.region;
  }
  return prior;
}

}  // namespace anagen::cause
