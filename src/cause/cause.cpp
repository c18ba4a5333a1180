#include "cause/cause.hpp"

#include <algorithm>
#include <cmath>

#include "cause/kinds.hpp"

namespace anagen::cause {

namespace {

Happening lane(const Season& season, const Calendar& calendar) {
  return {"season",
          "Season",
          calendar.first_day,
          calendar.first_day + calendar.days - 1,
          strength_of(Target::anagen_clock, drive(season, calendar), 1, calendar),
          true};
}

Happening lane(const Episode& episode, const Calendar& calendar) {
  Happening out{std::string(episode.word), std::string(episode.label), 0, 0, {}, true};
  const auto& actions = episode.actions;
  if (actions.empty()) {
    return out;
  }
  const auto from = [](const Action& action) { return static_cast<std::int32_t>(std::floor(action.pulse.from)); };
  out.from_day = from(actions.front());
  out.to_day = last_day(actions.front().pulse);
  for (const Action& action : actions) {
    out.from_day = std::min(out.from_day, from(action));
    out.to_day = std::max(out.to_day, last_day(action.pulse));
  }
  out.strength = strength_of(actions.front().target, drive(episode, calendar), episode.mean_anagen_days, calendar);
  return out;
}

Happening lane(const Areata& areata, const Calendar& calendar) {
  const follicle::Drive drive = cause::drive(areata, calendar);
  return {"alopecia_areata",
          "Alopecia areata",
          first_attack_day(areata),
          calendar.first_day + calendar.days - 1,
          strength_of(Target::dystrophic_release, drive, areata.mean_anagen_days, calendar),
          true};
}

}  // namespace

Prior prior_of(evidence::Lookup& lookup, const CauseSpec& given) {
  return std::visit([&](const auto& one) -> Prior { return prior_of(lookup, one); }, given);
}

Cause draw_cause(const Prior& prior, const Host& host) {
  return std::visit([&](const auto& one) -> Cause { return draw(one, host); }, prior);
}

Cause typical_cause(const Prior& prior, double mean_anagen_days) {
  return std::visit([&](const auto& one) -> Cause { return typical(one, mean_anagen_days); }, prior);
}

follicle::Drive drive_of(const Cause& cause, const Calendar& calendar) {
  return std::visit([&](const auto& one) { return drive(one, calendar); }, cause);
}

std::vector<double> minoxidil_response(const Cause& cause, const Calendar& calendar) {
  const auto* const episode = std::get_if<Episode>(&cause);
  if (episode == nullptr || !episode->susceptible || episode->minoxidil_response == 1 || episode->actions.empty()) {
    return {};
  }
  const Pulse& pulse = episode->actions.front().pulse;
  std::vector<double> left;
  for (std::int32_t day = 0; day < calendar.days; ++day) {
    left.push_back(1 - (1 - episode->minoxidil_response) * mean_strength(pulse, calendar.first_day + day));
  }
  return left;
}

std::string_view region_of(const Cause& cause) {
  const auto* const episode = std::get_if<Episode>(&cause);
  return episode == nullptr ? std::string_view() : episode->region;
}

Happening happening_of(const Cause& cause, const Calendar& calendar) {
  Happening out = std::visit([&](const auto& one) { return lane(one, calendar); }, cause);
  const std::int32_t last = calendar.first_day + calendar.days - 1;
  out.from_day = std::clamp(out.from_day, calendar.first_day, last);
  out.to_day = std::clamp(out.to_day, calendar.first_day, last);
  return out;
}

}  // namespace anagen::cause
