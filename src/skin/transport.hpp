#pragma once

#include "skin/active.hpp"
#include "skin/depth_profile.hpp"
#include "skin/exposure.hpp"
#include "skin/ledger.hpp"
#include "skin/session.hpp"

namespace anagen::skin {

/// How much of one active a session brings, in the unit of the active, over the whole treated area.
struct Dose {
  double applied = 0;   ///< in the film; without a film it must be 0
  double injected = 0;  ///< in the depots; without depots it must be 0

  friend bool operator==(const Dose&, const Dose&) = default;
};

/// What went through each door, whatever became of it then.
struct Entered {
  double corneum = 0;
  double openings = 0;
  double channels = 0;
  double depots = 0;
};

/// Where one active of one session goes.
///
/// Says how many particles come to rest at which depth; says nothing of what they do there.
struct Transport {
  Ledger ledger;         ///< at the end; sums to the dose
  DepthProfile profile;  ///< of what is in tissue or was lost there
  Entered entered;
  ExposureAround around_channel;  ///< mean over its depth; at one depth times `content_at`
  ExposureAround around_opening;
  ExposureAround around_depot;
};

/// How finely transport is computed; tests alone change it.
struct Cuts {
  int cells = 1;
  int steps = 1;
};

/// Carries one active of one session through the skin for `end_hours` [h], above 0.
///
/// Everything is linear in the dose, so sessions and sizes of vesicles add up. A session costs milliseconds; equal
/// sessions need be carried only once (`TransportShelf`).
/// Contract: `problems_of(session)` is empty, the dose is not negative and has its film or depots.
/// Source: docs/methods/skin/doors.md, tissue.md
[[nodiscard]] Transport transport(const Session& session, const Active& active, const Dose& dose, double end_hours,
                                  const Cuts& cuts = {});

}  // namespace anagen::skin
