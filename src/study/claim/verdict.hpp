#pragma once

#include <string>
#include <vector>

#include "anagen/claim.hpp"

namespace anagen::study {

/// From this probability on, a result is one that appears (docs/methods/claims.md, section 5).
inline constexpr double appears = 0.05;
/// By this factor a world with the effect must make a result likelier than every world without.
inline constexpr double much_likelier = 10;
/// A verdict that so many standard errors of the simulation would turn is none.
inline constexpr double errors_allowed = 2;

/// A verdict and the world that it rests on.
struct Judged {
  ClaimVerdict verdict = ClaimVerdict::cannot_tell;
  std::string world;  ///< empty where none decides

  /// The error of the simulation leaves it open.
  [[nodiscard]] bool undecided() const { return verdict == ClaimVerdict::cannot_tell && !world.empty(); }
  friend bool operator==(const Judged&, const Judged&) = default;
};

/// What one world shows.
struct Outcome {
  std::string world;
  bool effect = false;
  ClaimPoint point;
};

/// The verdict for one design and one number of people; `no_effect` is the first of the outcomes.
[[nodiscard]] Judged judge(const std::vector<Outcome>& outcomes);

/// A verdict over all designs and numbers of people that were tried.
struct Finding {
  ClaimVerdict verdict = ClaimVerdict::cannot_tell;
  std::string because;  ///< one sentence
};

/// One verdict for all: that of each where they agree, else cannot_tell with where it turns. Numbers of people that the
/// error of the simulation leaves open do not count where others are decided; counts that cannot be true together
/// decide nothing.
[[nodiscard]] Finding judge_all(const ClaimAnswer& answer);

}  // namespace anagen::study
