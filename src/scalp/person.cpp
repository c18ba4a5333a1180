#include "scalp/person.hpp"

#include <algorithm>
#include <cmath>

#include "core/math/exp_log.hpp"
#include "random/dice.hpp"
#include "random/normal.hpp"

namespace anagen::scalp {

namespace {

/// Each personal trait has a number of its own: its dice never move when another trait is given.
/// Never renumber.
enum class Trait : std::uint32_t {
  area,
  density,
  anagen,
  rest,
  diameter,
  growth,
  vellus_share = 20,
  kenogen = 21,
  growth_of_region = 30,  ///< and one more for each further region
  density_of_region = 40,
};

double unit(std::uint64_t seed, std::uint32_t subject, Trait trait) {
  return random::open_unit(
      random::roll({seed, subject, static_cast<std::uint32_t>(trait), 0, 0, random::Purpose::person})[0]);
}

double slope_factor(double age, double early_percent, double later_percent) {
  // The density rows speak of people around 30; the slope changes at 40 (evidence scalp.density.age_slope_*).
  constexpr double reference_age = 30;
  constexpr double turn_age = 40;
  constexpr double percent = 0.01;
  return std::max(0.1, 1 + percent * (early_percent * (std::min(age, turn_age) - reference_age) +
                                      later_percent * std::max(0.0, age - turn_age)));
}

/// Diameter over that at 30: one slope a decade up to 60, none before and after.
double diameter_factor(double age, const std::array<double, 3>& percent_per_year) {
  constexpr double first_year = 30;
  constexpr double decade = 10;
  constexpr double percent = 0.01;
  double sum = 0;
  for (std::size_t i = 0; i < percent_per_year.size(); ++i) {
    const double from = first_year + decade * static_cast<double>(i);
    sum += percent * percent_per_year[i] * std::clamp(age - from, 0.0, decade);
  }
  return std::max(0.1, 1 + sum);
}

/// A share that differs between people by a beta law of this mean and effective sample.
double beta_share(double mean, double sample, double u) {
  return mean > 0 && mean < 1 && sample > 0 ? random::beta(mean * sample, (1 - mean) * sample, u) : mean;
}

double unit_of_region(const Person& person, Trait first, std::size_t region) {
  const auto trait = static_cast<Trait>(static_cast<std::uint32_t>(first) + static_cast<std::uint32_t>(region));
  return unit(person.seed, person.subject, trait);
}

/// Density of a region over that of the vertex in this person.
double density_multiplier(const Profile& profile, const Person& person, std::size_t region) {
  const double mean = profile.density_multiplier[region];
  const double sd = profile.density_multiplier_sd[region];
  return sd > 0 ? random::lognormal(mean, sd / mean, unit_of_region(person, Trait::density_of_region, region)) : mean;
}

/// How the growth of the regions differs around that of the head, which stays the mean by `weight`.
std::array<double, region_count> growth_factors(const Person& person, double sd,
                                                const std::array<double, region_count>& weight) {
  constexpr double reach_sds = 2.5;  // as for the other traits
  std::array<double, region_count> out{};
  double sum = 0;
  double weights = 0;
  for (std::size_t region = 0; region < region_count; ++region) {
    out[region] = sd > 0 ? random::truncated_normal(1, sd, 1 - reach_sds * sd, 1 + reach_sds * sd,
                                                    unit_of_region(person, Trait::growth_of_region, region))
                         : 1;
    sum += weight[region] * out[region];
    weights += weight[region];
  }
  for (double& factor : out) {
    factor *= weights / sum;
  }
  return out;
}

follicle::GroupDescription describe(const Profile& profile, const Person& person, std::size_t region, Kind kind) {
  const CycleProfile& cycle = profile.cycle[region][static_cast<std::size_t>(kind)];
  follicle::GroupDescription group;
  group.seed = person.seed;
  group.subject = person.subject;
  group.group = static_cast<std::uint16_t>(Person::group_of(region, kind));
  group.law = cycle.law;
  group.kenogen_probability = beta_share(cycle.kenogen_probability, profile.kenogen_sample, person.kenogen_rank);
  group.held_share = cycle.held_share;
  const CycleProfile& occiput = profile.cycle[static_cast<std::size_t>(Region::occipital)][0];
  group.size.growth_um_per_day = person.growth_um_per_day * person.growth_factor[region];
  group.size.growth_exponent = profile.growth_diameter_exponent;
  group.size.memory = profile.size_memory;
  if (kind == Kind::vellus) {
    group.size.sd_ln = profile.vellus_diameter_sd_um / profile.vellus_diameter_um;
    group.size.median_diameter_um = profile.vellus_diameter_um * math::exp(-0.5 * group.size.sd_ln * group.size.sd_ln);
    group.size.growth_reference_um = person.growth_diameter_um;
    return group;
  }
  group.law[0].mean_days *= person.anagen_mean_days / occiput.law[0].mean_days;
  group.law[2].mean_days *= person.telogen_rest_mean_days / occiput.law[2].mean_days;
  group.size.sd_ln = profile.size_sd_ln;
  group.size.anagen_exponent = profile.anagen_size_exponent;
  // The part of the spread of anagen that size explains is taken out of the law of a hair of given size, but never all.
  const double total = math::log(1 + group.law[0].cv * group.law[0].cv);
  const double by_size = group.size.anagen_exponent * group.size.anagen_exponent * group.size.sd_ln * group.size.sd_ln;
  constexpr double least_residual = 0.1;
  const double residual = std::max(total - by_size, least_residual * total);
  group.law[0].cv = std::sqrt(math::exp(residual) - 1);
  // Hairs met on the head are those of long cycles, hence thicker than the median of a cycle's hairs.
  const double variance = group.size.sd_ln * group.size.sd_ln;
  const double in_anagen = group.law[0].mean_days / (group.law[0].mean_days + group.law[1].mean_days +
                                                     group.law[2].mean_days + group.law[3].mean_days);
  const double met = in_anagen * math::exp(group.size.anagen_exponent * variance) + 1 - in_anagen;
  group.size.median_diameter_um = person.diameter_um / (met * math::exp(0.5 * variance));
  group.size.growth_reference_um = person.growth_diameter_um;
  return group;
}

}  // namespace

double hairs_per_follicle(const follicle::GroupDescription& group) {
  double life = 0;
  for (std::size_t phase = 0; phase < 4; ++phase) {
    life += group.law[phase].mean_days;
  }
  return life / follicle::mean_cycle_days(group);
}

double Person::follicles() const {
  double sum = 0;
  for (const follicle::GroupDescription& group : groups) {
    sum += group.follicles;
  }
  return sum;
}

Person draw_person(const Profile& profile, const Given& given, std::uint64_t seed, std::uint32_t subject,
                   double detected) {
  Person person;
  person.seed = seed;
  person.subject = subject;
  person.age_years = given.age_years;
  const auto normal = [&](Trait trait, const Spread& spread, double low, double high) {
    return random::truncated_normal(spread.middle, spread.sd, low, high, unit(seed, subject, trait));
  };
  const auto around = [](const Spread& spread) {
    constexpr double reach_sds = 2.5;  // people further out are not in the sources' samples
    const double low = std::max(0.1 * spread.middle, spread.middle - reach_sds * spread.sd);
    return std::pair{low, spread.middle + reach_sds * spread.sd};
  };
  constexpr double area_reach_low = 430;  // evidence scalp.area: truncated at 430 and 780 cm2
  constexpr double area_reach_high = 780;
  person.area_cm2 = given.area_cm2.value_or(normal(Trait::area, profile.area_cm2, area_reach_low, area_reach_high));
  const auto [density_low, density_high] = around(profile.density_read_per_cm2);
  const double age_factor =
      slope_factor(given.age_years, profile.density_percent_per_year, profile.density_percent_per_year_later);
  person.density_per_cm2 = given.density_per_cm2.value_or(
      normal(Trait::density, profile.density_read_per_cm2, density_low, density_high) / detected * age_factor);
  const CycleProfile& occiput = profile.cycle[static_cast<std::size_t>(Region::occipital)][0];
  const auto lognormal = [&](Trait trait, double mean, const Spread& factor) {
    return random::lognormal(mean, factor.sd, unit(seed, subject, trait));
  };
  person.anagen_mean_days =
      given.anagen_mean_days.value_or(lognormal(Trait::anagen, occiput.law[0].mean_days, profile.anagen_factor));
  person.telogen_rest_mean_days =
      given.telogen_rest_mean_days.value_or(lognormal(Trait::rest, occiput.law[2].mean_days, profile.rest_factor));
  const auto [diameter_low, diameter_high] = around(profile.diameter_um);
  // Hair that thins with age grows slower for it: growth stays that of the diameter at 30.
  const double young_um = normal(Trait::diameter, profile.diameter_um, diameter_low, diameter_high);
  person.diameter_um =
      given.diameter_um.value_or(diameter_factor(given.age_years, profile.diameter_percent_per_year) * young_um);
  person.growth_diameter_um = given.diameter_um.value_or(young_um);
  const auto [growth_low, growth_high] = around(profile.growth_um_per_day);
  const double growth_age = slope_factor(given.age_years, 0, profile.growth_percent_per_year_later);
  person.growth_um_per_day = given.growth_um_per_day.value_or(
      growth_age * normal(Trait::growth, profile.growth_um_per_day, growth_low, growth_high));
  // A beta law of a given coefficient of variation has this effective sample.
  const double vellus_sample =
      (1 - profile.vellus_share) / (profile.vellus_share * profile.vellus_share_cv * profile.vellus_share_cv) - 1;
  person.vellus_share = beta_share(profile.vellus_share, vellus_sample, unit(seed, subject, Trait::vellus_share));
  person.kenogen_rank = unit(seed, subject, Trait::kenogen);
  std::array<double, region_count> hairs_of_region{};
  for (std::size_t region = 0; region < region_count; ++region) {
    hairs_of_region[region] = profile.area_share[region] * profile.density_multiplier[region];
  }
  person.growth_factor = growth_factors(person, profile.growth_region_sd, hairs_of_region);

  for (std::size_t region = 0; region < region_count; ++region) {
    person.region_area_cm2[region] = person.area_cm2 * profile.area_share[region];
    const double hairs =
        person.density_per_cm2 * density_multiplier(profile, person, region) * person.region_area_cm2[region];
    for (const Kind kind : {Kind::terminal, Kind::vellus}) {
      follicle::GroupDescription group = describe(profile, person, region, kind);
      const double share = kind == Kind::vellus ? person.vellus_share : 1 - person.vellus_share;
      group.follicles = static_cast<std::int32_t>(hairs * share / hairs_per_follicle(group) + 0.5);
      person.groups.push_back(group);
    }
  }
  double scale = 1;
  if (given.follicles) {
    scale = *given.follicles / person.follicles();
    for (follicle::GroupDescription& group : person.groups) {
      group.follicles = static_cast<std::int32_t>(group.follicles * scale + 0.5);
    }
  }
  const Spread& read = profile.density_read_per_cm2;
  person.density_deviate = read.sd > 0 ? (person.density_per_cm2 * scale * detected - read.middle) / read.sd : 0;
  return person;
}

}  // namespace anagen::scalp
