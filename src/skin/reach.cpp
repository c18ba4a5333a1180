#include "skin/reach.hpp"

#include "core/math/exp_log.hpp"
#include "core/math/trig.hpp"
#include "skin/diffusion.hpp"

namespace anagen::skin {

namespace {

/// Chance that one of `places` holds anything of an amount spread over all at random.
double loaded(double amount, double grains_per_amount, double places) {
  return -math::expm1(-amount * grains_per_amount / places);
}

}  // namespace

Reach reach_of(const Session& session, const Active& active, const Transport& carried) {
  const double lambda = decay_length_um(active);
  const double grains = active.grains_per_amount;
  Reach out;
  if (session.channels && carried.entered.channels > 0) {
    const Channels& channels = *session.channels;
    out.channels_per_cm2 =
        channels.per_cm2 * loaded(carried.entered.channels, grains, channels.per_cm2 * session.area_cm2);
    out.channel_radius_um = channels.radius_um + lambda;
    out.channel_bottom_um = channels.depth_um + lambda;
  }
  if (session.depots && carried.entered.depots > 0) {
    const Depots& depots = *session.depots;
    out.depots_per_cm2 = depots.points / session.area_cm2 * loaded(carried.entered.depots, grains, depots.points);
    out.depot_middle_um = depots.depth_um;
    out.depot_radius_um = depot_radius_um(depots) + lambda;
  }
  if (session.film && carried.entered.openings > 0) {
    const Openings& openings = session.film->openings;
    out.opening_chance =
        loaded(carried.entered.openings * openings.transfer_share, grains, openings.per_cm2 * session.area_cm2);
    out.opening_bottom_um = openings.depth_um + lambda;
  }
  return out;
}

double superficial_share(const Reach& reach) {
  const double radius = reach.channel_radius_um;
  return -math::expm1(-reach.channels_per_cm2 * math::pi * radius * radius / um2_per_cm2);
}

double relay(evidence::Lookup& lookup, const Reach& reach) {
  return lookup("exosome.relay.gain") * superficial_share(reach);
}

}  // namespace anagen::skin
