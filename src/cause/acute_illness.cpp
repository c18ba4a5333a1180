#include "cause/acute_illness.hpp"

#include <algorithm>

#include "core/contract.hpp"

namespace anagen::cause {

namespace {

AcuteIllness resolve(const AcuteIllnessPrior& prior, double excess, bool susceptible, double mean_anagen_days) {
  ANAGEN_EXPECT(mean_anagen_days > 0, "anagen lasts some time");
  AcuteIllness out;
  out.day = prior.day;
  out.susceptible = susceptible;
  out.multiplier = 1 + excess;
  out.mean_anagen_days = mean_anagen_days;
  out.pulse = {static_cast<double>(prior.day), prior.onset_days, prior.day + prior.duration_days, 0};
  return out;
}

}  // namespace

AcuteIllnessPrior acute_illness_prior(evidence::Lookup& lookup, const AcuteIllnessSpec& given) {
  AcuteIllnessPrior prior;
  prior.day = given.day;
  prior.excess =
      given.multiplier ? same_in_all(*given.multiplier - 1) : law_of_row(lookup, "te.illness.ac_multiplier", 1);
  prior.onset_days = lookup("te.illness.onset");
  prior.duration_days = lookup("te.illness.duration");
  if (given.fever_days) {
    prior.duration_days *= *given.fever_days / lookup("te.illness.fever_days");
  }
  prior.susceptible_share = given.susceptibility ? *given.susceptibility : lookup("te.illness.susceptible_share");
  return prior;
}

AcuteIllness draw_acute_illness(const AcuteIllnessPrior& prior, const Host& host, double mean_anagen_days) {
  const PersonalDice dice = personal_dice(host, Kind::acute_illness);
  return resolve(prior, draw(prior.excess, dice.first), dice.second < prior.susceptible_share, mean_anagen_days);
}

AcuteIllness typical_acute_illness(const AcuteIllnessPrior& prior, double mean_anagen_days) {
  return resolve(prior, prior.excess.median, true, mean_anagen_days);
}

follicle::Drive drive(const AcuteIllness& illness, const Calendar& calendar) {
  follicle::Drive out;
  if (!illness.susceptible) {
    return out;
  }
  const double full = std::max(0.0, illness.multiplier - 1) / illness.mean_anagen_days;
  auto& hazard = out.premature_catagen_per_day;
  for (std::int32_t i = 0; i < calendar.days; ++i) {
    hazard.push_back(full * mean_strength(illness.pulse, calendar.first_day + i));
  }
  if (std::all_of(hazard.begin(), hazard.end(), [](double today) { return today == 0; })) {
    hazard.clear();
  }
  return out;
}

}  // namespace anagen::cause
