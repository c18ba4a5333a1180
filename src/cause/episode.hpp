#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "cause/action.hpp"
#include "cause/host.hpp"
#include "cause/personal.hpp"
#include "follicle/drive.hpp"

namespace anagen::cause {

/// The length of a state of which no end is known: longer than any run [days].
inline constexpr double never_ends_days = 1e6;

/// When an action acts, before anybody is met; becomes a Pulse.
struct Course {
  double from = 0;  ///< day of the scenario
  double rise_days = 0;
  PersonalLaw days;  ///< from `from` to the beginning of the fading
  double fading_days = 0;
};

/// What is known of one action before anybody is met.
struct ActionPrior {
  Target target = Target::anagen_clock;
  PersonalLaw departure;  ///< of the size from none
  Course course;
};

/// Which of the four personal dice of a kind says whether the hair answers; the first sets the size, the second how
/// long it lasts where that differs between people.
enum class SusceptibleDie : std::uint8_t { second = 1, third = 2 };

/// What is known of a cause of any kind before anybody is met: how it is called, what it does and to how many people.
/// What the scenario gives holds in all.
struct EpisodePrior {
  Kind kind = Kind::childbirth;
  std::string_view word;   ///< of the kind, as in a scenario
  std::string_view label;  ///< in plain words, for the report
  std::vector<ActionPrior> actions;
  double susceptible_share = 1;
  SusceptibleDie susceptible_die = SusceptibleDie::third;
  std::string_view region;        ///< of the scalp, to which it is confined; empty: everywhere
  double minoxidil_response = 1;  ///< what is left of the response to minoxidil while it acts in full; 1 = all
};

/// A stretch of one person's life that disturbs the cycle: an event, an illness, a deficiency, a habit.
///
/// Onset, size, duration: of its actions. Susceptibility: `susceptible`.
struct Episode {
  std::string_view word;
  std::string_view label;
  std::vector<Action> actions;
  bool susceptible = true;
  double mean_anagen_days = 1;
  std::string_view region;  ///< empty: the whole scalp
  double minoxidil_response = 1;
};

/// The episode of one person. Size, length and whether the hair answers are traits of the person: they are the same at
/// every episode of the kind.
[[nodiscard]] Episode draw(const EpisodePrior& prior, const Host& host);

/// The episode of the middle susceptible person, for drawing.
[[nodiscard]] Episode typical(const EpisodePrior& prior, double mean_anagen_days);

[[nodiscard]] follicle::Drive drive(const Episode& episode, const Calendar& calendar);

}  // namespace anagen::cause
