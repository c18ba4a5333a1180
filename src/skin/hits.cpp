#include "skin/hits.hpp"

#include <algorithm>
#include <cmath>

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"
#include "core/math/trig.hpp"
#include "random/counts.hpp"
#include "skin/diffusion.hpp"

namespace anagen::skin {

namespace {

/// Mean number of points of a density within a disc of a squared radius.
double in_disc(double per_cm2, double radius_um_squared) {
  return per_cm2 * math::pi * radius_um_squared / um2_per_cm2;
}

double squared(double value) { return value * value; }

/// Rings of equal width over which the place of a channel is averaged.
constexpr int rings = 256;

}  // namespace

double ExpectedHits::chance() const { return 1 - (1 - opening) * math::exp(-(channels + depots)); }

ExpectedHits expected_hits(const Reach& reach, const Target& target) {
  ExpectedHits out;
  if (reach.channel_bottom_um >= target.depth_um) {
    out.channels = in_disc(reach.channels_per_cm2, squared(reach.channel_radius_um + target.radius_um));
  }
  const double off = target.depth_um - reach.depot_middle_um;
  const double across = squared(reach.depot_radius_um) - squared(off);
  if (across > 0) {
    out.depots = in_disc(reach.depots_per_cm2, squared(std::sqrt(across) + target.radius_um));
  }
  if (reach.opening_bottom_um >= target.depth_um) {
    out.opening = reach.opening_chance;
  }
  return out;
}

double chance_after(double chance_of_one, int sessions) {
  ANAGEN_EXPECT(sessions >= 0 && chance_of_one >= 0 && chance_of_one <= 1, "a chance and a count");
  double missed = 1;
  for (int i = 0; i < sessions; ++i) {
    missed *= 1 - chance_of_one;
  }
  return 1 - missed;
}

Hits draw_hits(const ExpectedHits& expected, const HitAddress& address) {
  const auto dice = [&](std::uint16_t half) {
    return random::roll({.seed = address.seed,
                         .subject = address.subject,
                         .follicle = address.follicle,
                         .cycle = 2 * address.session + half,
                         .group = address.group,
                         .purpose = random::Purpose::session_hit});
  };
  const random::Block first = dice(0);
  Hits out;
  out.channels = random::poisson(expected.channels, random::open_unit(first[0], first[1]));
  out.depots = random::poisson(expected.depots, random::open_unit(first[2], first[3]));
  if (expected.opening > 0) {
    const random::Block second = dice(1);
    out.opening = random::open_unit(second[0], second[1]) < expected.opening;
  }
  return out;
}

double exposure_of_hit(const ExposureAround& around, const Reach& reach, double target_radius_um) {
  const double radius = reach.channel_radius_um + target_radius_um;
  double sum = 0;
  for (int i = 0; i < rings; ++i) {
    constexpr double middle = 0.5;
    const double place = (i + middle) / rings;
    // Of a channel at this distance from the axis, the near side of the follicle is nearer by its radius.
    const double near = std::max(0.0, place * radius - target_radius_um);
    sum += 2 * place * around.at(near);
  }
  return sum / rings;
}

}  // namespace anagen::skin
