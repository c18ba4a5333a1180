#pragma once

#include "skin/transport.hpp"

namespace anagen::skin {

/// How far what one session brought gets from where it was put: the wall and one decay length.
///
/// Channels, depots and openings that hold nothing are not counted. Source: docs/methods/skin/hits.md, eq. 1
struct Reach {
  double channels_per_cm2 = 0;  ///< that hold something
  double channel_radius_um = 0;
  double channel_bottom_um = 0;
  double depots_per_cm2 = 0;  ///< that hold something
  double depot_middle_um = 0;
  double depot_radius_um = 0;
  double opening_chance = 0;  ///< that something passes from the opening of a follicle into its tissue, in [0, 1]
  double opening_bottom_um = 0;
};

/// The reach of a session whose active was carried to `carried`.
[[nodiscard]] Reach reach_of(const Session& session, const Active& active, const Transport& carried);

/// Share of superficial skin within reach of a channel, in [0, 1] (eq. 7).
[[nodiscard]] double superficial_share(const Reach& reach);

/// What superficial cells pass on to follicles that nothing reached: gain x share.
///
/// Pure assumption. Source: evidence exosome.relay.gain
[[nodiscard]] double relay(evidence::Lookup& lookup, const Reach& reach);

}  // namespace anagen::skin
