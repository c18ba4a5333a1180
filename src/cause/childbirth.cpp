#include "cause/childbirth.hpp"

#include <algorithm>

namespace anagen::cause {

namespace {

Childbirth resolve(const ChildbirthPrior& prior, double rebound_excess, double rebound_days, bool susceptible) {
  Childbirth out;
  out.day = prior.day;
  out.susceptible = susceptible;
  out.hold_multiplier = prior.hold_multiplier;
  out.hold = {prior.day - prior.hold_days, prior.hold_onset_days, static_cast<double>(prior.day), 0};
  out.rebound_multiplier = 1 + rebound_excess;
  out.rebound = {static_cast<double>(prior.day), prior.rebound_onset_days, prior.day + rebound_days, prior.fading_days};
  return out;
}

}  // namespace

ChildbirthPrior childbirth_prior(evidence::Lookup& lookup, const ChildbirthSpec& given) {
  ChildbirthPrior prior;
  prior.day = given.day;
  prior.hold_multiplier =
      given.hold_multiplier ? *given.hold_multiplier : lookup("te.postpartum.pregnancy.ac_multiplier");
  prior.hold_days = given.hold_days ? *given.hold_days : lookup("te.postpartum.hold_days");
  prior.hold_onset_days = lookup("te.postpartum.hold_onset");
  prior.rebound_excess = given.rebound_multiplier ? same_in_all(*given.rebound_multiplier - 1)
                                                  : law_of_row(lookup, "te.postpartum.rebound.ac_multiplier", 1);
  prior.rebound_days =
      given.rebound_days ? same_in_all(*given.rebound_days) : law_of_row(lookup, "te.postpartum.rebound.duration", 0);
  prior.rebound_onset_days = lookup("te.postpartum.rebound.onset");
  prior.fading_days = lookup("te.postpartum.rebound.fading");
  prior.susceptible_share = lookup("te.postpartum.susceptible_share");
  return prior;
}

Childbirth draw_childbirth(const ChildbirthPrior& prior, const Host& host) {
  const PersonalDice dice = personal_dice(host, Kind::childbirth);
  return resolve(prior, draw(prior.rebound_excess, dice.first), draw(prior.rebound_days, dice.second),
                 dice.third < prior.susceptible_share);
}

Childbirth typical_childbirth(const ChildbirthPrior& prior) {
  return resolve(prior, prior.rebound_excess.median, prior.rebound_days.median, true);
}

follicle::Drive drive(const Childbirth& childbirth, const Calendar& calendar) {
  follicle::Drive out;
  if (!childbirth.susceptible) {
    return out;
  }
  auto& speed = out.clock_speed[follicle::index_of(follicle::Phase::anagen)];
  for (std::int32_t i = 0; i < calendar.days; ++i) {
    const std::int32_t day = calendar.first_day + i;
    speed.push_back(1 + (childbirth.hold_multiplier - 1) * mean_strength(childbirth.hold, day) +
                    (childbirth.rebound_multiplier - 1) * mean_strength(childbirth.rebound, day));
  }
  if (std::all_of(speed.begin(), speed.end(), [](double today) { return today == 1; })) {
    speed.clear();
  }
  return out;
}

}  // namespace anagen::cause
