#pragma once

#include <optional>

#include "core/error.hpp"
#include "evidence/lookup.hpp"
#include "skin/channels.hpp"
#include "skin/depots.hpp"
#include "skin/openings.hpp"

namespace anagen::skin {

/// A film on the skin, and the openings of follicles below it.
struct Film {
  double volume_ml = 0;
  double drying_hours = 0;  ///< time constant of what still moves from it
  Openings openings;

  friend bool operator==(const Film&, const Film&) = default;
};

/// What is the same for whatever is applied.
///
/// Source: evidence skin.corneum.residence, skin.epidermis.thickness
struct Layers {
  double corneum_residence_hours = 0;
  double epidermis_um = 0;  ///< above it counts as epidermis, below as dermis

  friend bool operator==(const Layers&, const Layers&) = default;
};

[[nodiscard]] Layers layers(evidence::Lookup& lookup);

/// One session: what is done to the skin, without a word of what is in it.
struct Session {
  double area_cm2 = 0;
  double wash_hours = 0;  ///< from the session to the wash
  Layers layers;
  std::optional<Film> film;
  std::optional<Channels> channels;  ///< without a film nothing enters them
  std::optional<Depots> depots;

  friend bool operator==(const Session&, const Session&) = default;
};

/// What is wrong with a session, all at once; empty when it can be computed.
///
/// Errors: areas, volumes, times and sizes that are not above 0, shares outside [0, 1], channels or openings that
/// would cover the whole skin.
[[nodiscard]] Errors problems_of(const Session& session);

}  // namespace anagen::skin
