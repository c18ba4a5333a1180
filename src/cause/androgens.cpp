#include "cause/androgens.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "cause/personal.hpp"
#include "core/math/exp_log.hpp"
#include "core/math/pow.hpp"
#include "core/math/special.hpp"
#include "core/units.hpp"

namespace anagen::cause {

namespace {

/// The age of which the rows of sensitivity speak.
constexpr double reference_age_years = 30;

}  // namespace

double region_sensitivity(evidence::Lookup& lookup, std::string_view region) {
  return lookup("aga.sensitivity.region", region);
}

AndrogenPrior androgen_prior(evidence::Lookup& lookup) {
  return {.median = lookup("aga.sensitivity.median"),
          .sd_ln = lookup("aga.sensitivity.sd_ln"),
          .heritability = lookup("aga.genetics.heritability_twins"),
          .x_linked_share = lookup("aga.genetics.x_linked_share_model"),
          .follicle_sd_ln = lookup("aga.sensitivity.follicle_sd_ln"),
          .start_age_years = lookup("aga.start_age"),
          .dht_share = lookup("aga.dht_share"),
          .clock_acceleration = lookup("aga.clock.acceleration"),
          .largest_shrink = lookup("aga.size.largest_shrink"),
          .steepness = lookup("aga.size.steepness"),
          .telogen_longer = lookup("aga.telogen.lengthening"),
          .kenogen_longer = lookup("aga.kenogen.lengthening"),
          .kenogen_odds = lookup("aga.kenogen.odds")};
}

Androgens draw_androgens(const AndrogenPrior& prior, const AndrogenSpec& given, const Host& host) {
  const PersonalDice dice = personal_dice(host, Kind::androgens);
  Androgens out;
  out.polygenic = given.polygenic.value_or(math::normal_quantile(dice.first));
  out.x_linked = given.x_linked.value_or(math::normal_quantile(dice.second));
  const double rest = math::normal_quantile(dice.third);
  const double h = prior.heritability;
  const double x = prior.x_linked_share;
  const double liability =
      std::sqrt(h * (1 - x)) * out.polygenic + std::sqrt(h * x) * out.x_linked + std::sqrt(1 - h) * rest;
  out.sensitivity = given.sensitivity.value_or(prior.median * math::exp(prior.sd_ln * liability));
  return out;
}

std::array<double, androgen_strata> follicle_factors(double sd_ln) {
  std::array<double, androgen_strata> out{};
  for (std::size_t i = 0; i < androgen_strata; ++i) {
    constexpr double middle = 0.5;
    const double u = (static_cast<double>(i) + middle) / androgen_strata;
    out[i] = math::exp(sd_ln * math::normal_quantile(u));
  }
  return out;
}

AndrogenCourse androgen_course(const AndrogenPrior& prior, double age_years, const Calendar& calendar,
                               std::span<const double> relative_dht) {
  AndrogenCourse out;
  out.drive.reserve(static_cast<std::size_t>(calendar.days));
  out.power.reserve(static_cast<std::size_t>(calendar.days));
  for (std::int32_t day = 0; day < calendar.days; ++day) {
    const double age = age_years + (calendar.first_day + day) / days_per_year;
    if (age < prior.start_age_years) {
      out.drive.push_back(0);
      out.power.push_back(0);
      continue;
    }
    const auto i = static_cast<std::size_t>(day);
    const double dht = relative_dht.empty() ? 1 : relative_dht[std::min(i, relative_dht.size() - 1)];
    const double driven = 1 - prior.dht_share + prior.dht_share * dht;
    const double drive = driven * (age - prior.start_age_years) / (reference_age_years - prior.start_age_years);
    out.drive.push_back(drive);
    out.power.push_back(math::pow(drive, prior.steepness));
  }
  return out;
}

follicle::Drive drive_of(const AndrogenPrior& prior, const AndrogenCourse& course, const AndrogenCourse& lasting,
                         double sensitivity) {
  follicle::Drive out;
  if (sensitivity <= 0 || std::ranges::all_of(course.drive, [](double y) { return y == 0; })) {
    return out;
  }
  const double own_power = math::pow(sensitivity, prior.steepness);
  auto& anagen = out.clock_speed[follicle::index_of(follicle::Phase::anagen)];
  auto& telogen = out.clock_speed[follicle::index_of(follicle::Phase::telogen)];
  auto& kenogen = out.clock_speed[follicle::index_of(follicle::Phase::kenogen)];
  for (auto* const daily : {&anagen, &telogen, &kenogen, &out.target_size_shift, &out.empty_odds}) {
    daily->reserve(course.drive.size());
  }
  for (std::size_t day = 0; day < course.drive.size(); ++day) {
    const double power = own_power * course.power[day];
    const double lasting_power = own_power * lasting.power[day];
    const double moved = lasting_power / (1 + lasting_power);
    anagen.push_back(1 + prior.clock_acceleration * sensitivity * course.drive[day]);
    telogen.push_back(1 / (1 + prior.telogen_longer * moved));
    kenogen.push_back(1 / (1 + prior.kenogen_longer * moved));
    out.target_size_shift.push_back(-prior.largest_shrink * power / (1 + power));
    out.empty_odds.push_back(1 + prior.kenogen_odds * moved);
  }
  return out;
}

Happening happening_of(const AndrogenPrior& prior, double sensitivity, double age_years, const Calendar& calendar) {
  const follicle::Drive drive = drive_of(prior, androgen_course(prior, age_years, calendar, {}), sensitivity);
  Happening out;
  out.kind = "androgens";
  out.label = "pattern hair loss";
  out.from_day = calendar.first_day;
  out.to_day = calendar.first_day + calendar.days - 1;
  out.strength = drive.clock_speed[follicle::index_of(follicle::Phase::anagen)];
  return out;
}

}  // namespace anagen::cause
