#include "cause/season.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "cause/personal.hpp"
#include "core/math/special.hpp"
#include "core/math/trig.hpp"
#include "core/units.hpp"

namespace anagen::cause {

namespace {

constexpr std::string_view amplitude_row = "season.anagen_catagen.amplitude";
constexpr std::string_view peak_row = "season.phase.hazard_peak";
constexpr double months_per_year = 12;
constexpr double half_year_months = 6;
/// Where the sun still reaches the zenith [degrees].
constexpr double tropic_deg = 23.44;
/// The lowest latitude of the studies behind season.phase.hazard_peak [degrees].
constexpr double studied_from_deg = 45;

double spread_of(const evidence::Parameter& row) { return evidence::spread_sd(row).value_or(0); }

double hemisphere_shift(double latitude_deg) { return latitude_deg < 0 ? half_year_months : 0; }

}  // namespace

SeasonPrior season_prior(evidence::Lookup& lookup) {
  return {lookup(amplitude_row), spread_of(lookup.row(amplitude_row)), lookup(peak_row),
          spread_of(lookup.row(peak_row))};
}

double daylight_share(double latitude_deg) {
  return std::clamp((std::abs(latitude_deg) - tropic_deg) / (studied_from_deg - tropic_deg), 0.0, 1.0);
}

Season draw_season(const SeasonPrior& prior, const SeasonSpec& given, const Host& host) {
  if (!given.on) {
    return {};
  }
  const PersonalDice dice = personal_dice(host, Kind::season);
  // A mean of 0, set by the scenario, means no season in anybody.
  const double drawn = prior.amplitude_mean > 0 ? draw_truncated_normal(prior.amplitude_mean, prior.amplitude_sd, 0,
                                                                        largest_amplitude, dice.first)
                                                : 0;
  const double amplitude = given.amplitude.value_or(drawn * daylight_share(host.latitude_deg));
  const double peak = prior.peak_month_mean + prior.peak_month_sd * math::normal_quantile(dice.second) +
                      hemisphere_shift(host.latitude_deg);
  return {std::clamp(amplitude, 0.0, largest_amplitude), given.peak_month.value_or(peak)};
}

Season typical_season(const SeasonPrior& prior, const SeasonSpec& given, double latitude_deg) {
  if (!given.on) {
    return {};
  }
  const double amplitude = given.amplitude.value_or(prior.amplitude_mean * daylight_share(latitude_deg));
  return {std::clamp(amplitude, 0.0, largest_amplitude),
          given.peak_month.value_or(prior.peak_month_mean + hemisphere_shift(latitude_deg))};
}

follicle::Drive drive(const Season& season, const Calendar& calendar) {
  follicle::Drive out;
  if (season.amplitude == 0) {
    return out;
  }
  const double start = days_since_1970(calendar.day_zero) + calendar.first_day;
  auto& speed = out.clock_speed[follicle::index_of(follicle::Phase::anagen)];
  for (std::int32_t day = 0; day < calendar.days; ++day) {
    constexpr double noon = 0.5;
    const double turns = (start + day + noon) / days_per_year - season.peak_month / months_per_year;
    const double phase = turns - std::floor(turns);
    speed.push_back(1 + season.amplitude * math::cos(2 * math::pi * phase));
  }
  return out;
}

}  // namespace anagen::cause
