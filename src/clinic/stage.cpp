#include "clinic/stage.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "random/normal.hpp"

namespace anagen::clinic {
namespace {

/// Raters are met by every subject: what they lean to belongs to none of them. Serial numbers of the dice of a reading:
/// a visit has 0, the raters those from 1 on.
constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t of_raters = 1;

double leaning(std::uint32_t rater, const Observed& who) {
  random::Address address = reading_dice(who, 0);
  address.subject = nobody;
  address.follicle = of_raters + rater;
  return random::standard_normal(random::open_unit(random::roll(address)[0]));
}

}  // namespace

StageReading read(const Stage& instrument, const HeadCover& cover, std::int32_t day, const Observed& who) {
  const random::Block dice = random::roll(reading_dice(who, day));
  const double latent = latent_stage(instrument.scale, cover);
  const auto by_rater = [&](std::uint32_t rater) {
    const double anew = random::standard_normal(random::open_unit(dice[rater]));
    const double error = instrument.error_sd * (std::sqrt(instrument.rater_share) * leaning(rater, who) +
                                                std::sqrt(1 - instrument.rater_share) * anew);
    return grade_of(instrument.scale, latent + error);
  };
  return {grade_of(instrument.scale, latent), by_rater(0), by_rater(1)};
}

double rating_error_sd(double spread, double icc) {
  constexpr double rounding_variance = 1.0 / 12;
  return std::sqrt(std::max(0.0, spread * spread * (1 - icc) / icc - rounding_variance));
}

}  // namespace anagen::clinic
