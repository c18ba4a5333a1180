#pragma once

#include <cmath>
#include <cstdint>

#include "cause/host.hpp"
#include "core/math/exp_log.hpp"
#include "core/math/special.hpp"
#include "core/units.hpp"
#include "evidence/lookup.hpp"
#include "follicle/description.hpp"
#include "random/dice.hpp"

namespace anagen::cause::testing {

/// A log-normal draw about a mean.
inline double lognormal(double mean, double cv, double u) {
  const double variance = math::log1p(cv * cv);
  return mean * math::exp(std::sqrt(variance) * math::normal_quantile(u) - variance / 2);
}

/// The woman of the evidence tables with a personal anagen and rest; the cvs are those of the rows, 0 = the mean woman.
inline follicle::GroupDescription woman(double anagen_cv, double rest_cv, const random::Block& dice) {
  using random::LawShape;
  evidence::Lookup row({"woman", "caucasian", "any"});
  const double anagen = lognormal(row("follicle.anagen.mean"), anagen_cv, random::open_unit(dice[0])) * days_per_month;
  const double rest =
      lognormal(row("follicle.telogen_rest.mean"), rest_cv, random::open_unit(dice[1])) * days_per_month;
  follicle::GroupDescription group;
  group.follicles = 100'000;
  group.law = {random::DwellLaw{LawShape::lognormal, anagen, row("follicle.anagen.cv_within")},
               {LawShape::gamma, row("follicle.catagen.mean") * days_per_month, row("follicle.catagen.cv_within")},
               {LawShape::gamma, rest, row("follicle.telogen.cv_within")},
               {LawShape::exponential, row("follicle.exogen.mean") * days_per_month, 1},
               {LawShape::lognormal, row("follicle.latency.mean") * days_per_month, row("follicle.latency.cv_within")}};
  group.kenogen_probability = row("follicle.latency.probability");
  group.held_share = 1;
  return group;
}

/// Dice of a woman's own traits, apart from those of causes.
inline random::Block trait_dice(std::uint32_t subject) {
  return random::roll({.seed = 11, .subject = subject, .purpose = random::Purpose::person});
}

inline Host host(std::uint32_t subject) {
  return {.seed = 11, .subject = subject, .sex = "woman", .age_years = 30, .latitude_deg = 50};
}

}  // namespace anagen::cause::testing
