#include "scalp/profile.hpp"

#include <cmath>
#include <string>

#include "core/math/pow.hpp"
#include "core/units.hpp"

namespace anagen::scalp {

namespace {

using random::LawShape;

double days(double months) { return to_days(Months(months)).value(); }

/// The parts of telogen_total where a source gives catagen, rest and exogen only together: those of the other regions.
struct RestParts {
  double catagen = 0;
  double rest = 0;
  double exogen = 0;
};

RestParts rest_parts(evidence::Lookup& lookup, std::string_view region, const char* total_id) {
  RestParts parts{lookup("follicle.catagen.mean", region), lookup("follicle.telogen_rest.mean", region),
                  lookup("follicle.exogen.mean", region)};
  const double sum = parts.catagen + parts.rest + parts.exogen;
  const double scale = total_id == nullptr ? 1 : lookup(total_id, region) / sum;
  return {days(parts.catagen * scale), days(parts.rest * scale), days(parts.exogen * scale)};
}

CycleProfile cycle(evidence::Lookup& lookup, std::string_view region, double anagen_months, const RestParts& parts,
                   double kenogen_probability, double kenogen_months) {
  CycleProfile out;
  out.law[0] = {LawShape::lognormal, days(anagen_months), lookup("follicle.anagen.cv_within")};
  out.law[1] = {LawShape::gamma, parts.catagen, lookup("follicle.catagen.cv_within")};
  out.law[2] = {LawShape::gamma, parts.rest, lookup("follicle.telogen.cv_within")};
  out.law[3] = {LawShape::exponential, parts.exogen, 0};
  out.law[4] = {LawShape::lognormal, days(kenogen_months), lookup("follicle.latency.cv_within")};
  out.kenogen_probability = kenogen_probability;
  out.held_share = lookup("follicle.held_club.share", region);
  return out;
}

Spread between_persons(evidence::Lookup& lookup, std::string_view id, std::string_view region = "any") {
  const double middle = lookup(id, region);
  return {middle, evidence::spread_sd(lookup.row(id, region)).value_or(0)};
}

/// The spread of a mean between persons as a coefficient of variation around a factor of 1.
Spread factor(evidence::Lookup& lookup, std::string_view id, std::string_view region) {
  const evidence::Parameter& row = lookup.row(id, region);
  return {1, evidence::spread_sd(row).value_or(0) / evidence::value_of(row).value_or(1)};
}

/// The slopes of diameter from 30 to 60 years; none where no row speaks of such people.
std::array<double, 3> diameter_slopes(evidence::Lookup& lookup) {
  std::array<double, 3> slopes{};
  constexpr std::array<const char*, 3> ids = {"hair.diameter.age_slope_to_40", "hair.diameter.age_slope_to_50",
                                              "hair.diameter.age_slope_to_60"};
  for (std::size_t i = 0; i < ids.size(); ++i) {
    slopes[i] = lookup.knows(ids[i]) ? lookup(ids[i]) : 0;
  }
  return slopes;
}

/// Growth was read in women and men together: each sex stands half of the factor away from the mean.
double growth_of_sex(evidence::Lookup& lookup) {
  if (lookup.sex() != "woman" && lookup.sex() != "man") {
    return 1;
  }
  const double half = std::sqrt(lookup("hair.growth_rate.sex_factor"));
  return lookup.sex() == "woman" ? half : 1 / half;
}

}  // namespace

Profile profile_from(evidence::Lookup& lookup) {
  Profile out;
  double share_sum = 0;
  for (std::size_t r = 0; r < region_count; ++r) {
    const std::string_view region = region_names[r];
    out.area_share[r] = lookup("scalp.area_share", region);
    share_sum += out.area_share[r];
    out.density_multiplier[r] = lookup("scalp.density.region_multiplier", region);
    // A range says how well the multiplier is known, not how people differ in it.
    const evidence::Parameter& multiplier = lookup.row("scalp.density.region_multiplier", region);
    out.density_multiplier_sd[r] =
        multiplier.spread_kind == "sd_between_persons" ? evidence::spread_sd(multiplier).value_or(0) : 0;
    const bool told_together = lookup.knows("follicle.telogen_total.mean", region);
    const RestParts parts = rest_parts(lookup, region, told_together ? "follicle.telogen_total.mean" : nullptr);
    out.cycle[r][0] = cycle(lookup, region, lookup("follicle.anagen.mean", region), parts,
                            lookup("follicle.latency.probability", region), lookup("follicle.latency.mean", region));
    const RestParts thin = rest_parts(lookup, region, "follicle.vellus.telogen_total.mean");
    out.cycle[r][1] = cycle(lookup, region, lookup("follicle.vellus.anagen.mean"), thin,
                            lookup("follicle.vellus.latency.probability"), lookup("follicle.vellus.latency.mean"));
  }
  for (double& share : out.area_share) {
    share /= share_sum;
  }
  out.vellus_share = lookup("scalp.vellus.share");
  out.vellus_share_cv = factor(lookup, "scalp.vellus.share", "any").sd;
  out.kenogen_sample = lookup("follicle.latency.probability.effective_sample");
  out.area_cm2 = between_persons(lookup, "scalp.area");
  out.density_read_per_cm2 = between_persons(lookup, "scalp.density.visible", "vertex");
  out.density_percent_per_year = lookup("scalp.density.age_slope_before_40");
  out.density_percent_per_year_later = lookup("scalp.density.age_slope_after_40");
  out.anagen_factor = factor(lookup, "follicle.anagen.mean", "occipital");
  out.rest_factor = factor(lookup, "follicle.telogen_rest.mean", "occipital");
  out.diameter_um = between_persons(lookup, "hair.diameter.terminal");
  out.diameter_percent_per_year = diameter_slopes(lookup);
  out.vellus_diameter_um = lookup("hair.diameter.vellus.mean");
  out.vellus_diameter_sd_um = evidence::spread_sd(lookup.row("hair.diameter.vellus.mean")).value_or(0);
  out.growth_um_per_day = between_persons(lookup, "hair.growth_rate.mean");
  const double of_sex = growth_of_sex(lookup);
  out.growth_um_per_day = {out.growth_um_per_day.middle * of_sex, out.growth_um_per_day.sd * of_sex};
  out.growth_region_sd = evidence::spread_sd(lookup.row("hair.growth_rate.region_factor")).value_or(0);
  out.growth_percent_per_year_later = lookup("hair.growth_rate.age_slope_after_40");
  out.size_sd_ln = lookup("follicle.size.sd_ln");
  out.size_memory = lookup("follicle.size.memory");
  out.anagen_size_exponent = lookup("follicle.anagen.size_exponent");
  out.growth_diameter_exponent = lookup("hair.growth_rate.diameter_exponent");
  // The mean growth speaks of hairs of the reference diameter; a person's growth is that of her mean terminal hair.
  const double of_mean_hair =
      math::pow(out.diameter_um.middle / lookup("hair.growth_rate.reference_diameter"), out.growth_diameter_exponent);
  out.growth_um_per_day = {out.growth_um_per_day.middle * of_mean_hair, out.growth_um_per_day.sd * of_mean_hair};
  return out;
}

}  // namespace anagen::scalp
