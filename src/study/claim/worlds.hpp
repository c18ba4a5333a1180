#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "anagen/claim.hpp"
#include "scenario/document.hpp"

namespace anagen::study {

/// One way in which the same people may have fared: what of all that was done, and of all that happened, is at work.
struct World {
  std::string name;
  bool effect = false;  ///< an effect of what is under test is assumed in it
  /// Treatments and causes, as a study writes them; one entry for each draw of an effect that is not known, which a
  /// whole group shares.
  struct Draw {
    scenario::Array treatments;
    scenario::Array causes;
  };
  std::vector<Draw> draws;
  bool from_prior = false;  ///< draws differ by the open numbers of a serum, each drawn from its law
};

/// All worlds of a design, `no_effect` first, and those that cannot be lived. `claimed` is not among them: it is made
/// of the readings of `no_effect`.
struct Worlds {
  std::vector<World> lived;
  std::vector<ClaimAbsence> absent;
};

/// The worlds in which a result is replayed (docs/methods/claims.md, section 2).
///
/// `tests` is the kind of the treatment or cause that the claim speaks of.
[[nodiscard]] Worlds worlds_of(const scenario::Array& treatments, const scenario::Array& causes,
                               std::string_view tests);

/// Whether the program knows what a treatment of that kind does.
[[nodiscard]] bool is_known_treatment(std::string_view kind);

/// Kinds that a claim may name although the program does not know what they do.
[[nodiscard]] bool is_unknown_product(std::string_view kind);

}  // namespace anagen::study
