#include <algorithm>

#include "cause/kinds.hpp"
#include "cause/rows.hpp"

namespace anagen::cause {

namespace {

/// A lack of something that hair is made of: anagen ends sooner, hairs may grow more slowly.
EpisodePrior lack(const Rows& rows, const EpisodeSpec& given, Kind kind, std::string_view word,
                  std::string_view label) {
  EpisodePrior prior =
      one_action({.kind = kind, .word = word, .label = label}, rows, given, Target::anagen_clock, End::open);
  prior.actions.push_back(rows.action(Target::growth_rate, "growth_multiplier", rows.course(given, End::open)));
  return prior;
}

/// How much of the effect a level of ferritin has: all of it below the range of the threshold, none above, evenly
/// between; what is expected when the threshold may lie anywhere in its range (docs/methods/causes/iron_deficiency.md).
/// An override moves the range in proportion.
double share_below(double level, const Rows& rows) {
  const evidence::Parameter& row = rows.row("hazard_threshold");
  const double scale = rows("hazard_threshold") / evidence::value_of(row).value_or(1);
  const double low = row.spread_low.value_or(0) * scale;
  const double high = row.spread_high.value_or(0) * scale;
  return high > low ? std::clamp((high - level) / (high - low), 0.0, 1.0) : 0;
}

}  // namespace

EpisodePrior prior_of(evidence::Lookup& lookup, const WeightLossSpec& given) {
  return one_action({.kind = Kind::weight_loss, .word = "weight_loss", .label = "Rapid weight loss"},
                    Rows(lookup, "te.weight_loss"), given, Target::premature_catagen, End::by_itself);
}

EpisodePrior prior_of(evidence::Lookup& lookup, const IronDeficiencySpec& given) {
  const Rows rows(lookup, "te.iron");
  EpisodePrior prior = lack(rows, given, Kind::iron_deficiency, "iron_deficiency", "Low iron");
  if (given.ferritin_ng_per_ml) {
    const double share = share_below(*given.ferritin_ng_per_ml, rows);
    for (ActionPrior& action : prior.actions) {
      action.departure.median *= share;
    }
  }
  return prior;
}

EpisodePrior prior_of(evidence::Lookup& lookup, const ZincDeficiencySpec& given) {
  return lack(Rows(lookup, "te.zinc"), given, Kind::zinc_deficiency, "zinc_deficiency", "Low zinc");
}

EpisodePrior prior_of(evidence::Lookup& lookup, const ProteinDeficiencySpec& given) {
  const Rows rows(lookup, "te.protein");
  EpisodePrior prior = lack(rows, given, Kind::protein_deficiency, "protein_deficiency", "Low protein");
  prior.actions.push_back(rows.action(Target::fibre_quality, "fibre_multiplier", rows.course(given, End::open)));
  return prior;
}

}  // namespace anagen::cause
