#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "evidence/lookup.hpp"
#include "skin/active.hpp"
#include "skin/product.hpp"
#include "skin/reach.hpp"
#include "skin/target.hpp"
#include "skin/unknown.hpp"

namespace anagen::treatment {

/// How one session of a serum is done; what is absent is the usual.
struct SerumUse {
  skin::ProductKind product = skin::ProductKind::ptt6;
  std::optional<double> particles;   ///< as counted on the label, of one session
  std::optional<double> protein_ug;  ///< soluble proteins of one session; absent: unknown, and left out
  std::optional<double> volume_ml;   ///< all of it
  std::optional<double> area_cm2;
  double injected_ml = 0;  ///< of the volume; the rest lies on the skin
  skin::Rub rub = skin::Rub::laid_on;
  std::optional<double> wash_hours;
  std::optional<skin::Needling> needles;  ///< through which the film is laid
};

/// One active of a session, carried through the skin.
struct CarriedActive {
  skin::Active active;
  skin::Transport transport;
  skin::Reach reach;
};

/// A session of a serum in the skin: how much was there, where it went.
struct SerumSession {
  skin::Session session;
  double label_particles = 0;
  double whole_vesicles = 0;
  double batch_potency = 1;
  CarriedActive vesicles;
  std::optional<CarriedActive> proteins;  ///< of a known amount
  std::vector<skin::Unknown> unknown;     ///< on which an answer hangs
};

/// Carries a session through the skin; some milliseconds.
///
/// A label without a number stands at the usual number of particles, and is told as unknown. Contract:
/// `problems_of(use)` is empty.
[[nodiscard]] SerumSession carry(evidence::Lookup& lookup, const SerumUse& use);

/// What is wrong with a use, all at once: more injected than there is, or numbers that no session can have.
[[nodiscard]] Errors problems_of(evidence::Lookup& lookup, const SerumUse& use);

}  // namespace anagen::treatment
