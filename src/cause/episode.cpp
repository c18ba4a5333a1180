#include "cause/episode.hpp"

namespace anagen::cause {

namespace {

Action resolve(const ActionPrior& prior, double departure, double days) {
  return {prior.target,
          none_of(prior.target) + departure,
          {prior.course.from, prior.course.rise_days, prior.course.from + days, prior.course.fading_days}};
}

Episode begin(const EpisodePrior& prior, double mean_anagen_days) {
  return {prior.word, prior.label, {}, true, mean_anagen_days, prior.region, prior.minoxidil_response};
}

}  // namespace

Episode draw(const EpisodePrior& prior, const Host& host) {
  const PersonalDice dice = personal_dice(host, prior.kind);
  Episode out = begin(prior, host.mean_anagen_days);
  out.susceptible =
      (prior.susceptible_die == SusceptibleDie::second ? dice.second : dice.third) < prior.susceptible_share;
  for (const ActionPrior& action : prior.actions) {
    out.actions.push_back(resolve(action, draw(action.departure, dice.first), draw(action.course.days, dice.second)));
  }
  return out;
}

Episode typical(const EpisodePrior& prior, double mean_anagen_days) {
  Episode out = begin(prior, mean_anagen_days);
  for (const ActionPrior& action : prior.actions) {
    out.actions.push_back(resolve(action, action.departure.median, action.course.days.median));
  }
  return out;
}

follicle::Drive drive(const Episode& episode, const Calendar& calendar) {
  return episode.susceptible ? drive_of(episode.actions, episode.mean_anagen_days, calendar) : follicle::Drive{};
}

}  // namespace anagen::cause
