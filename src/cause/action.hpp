#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "cause/host.hpp"
#include "cause/pulse.hpp"
#include "follicle/drive.hpp"

namespace anagen::cause {

/// What an action moves. The value of no effect is 1 for clocks and multipliers and 0 for the shift of size.
enum class Target : std::uint8_t {
  premature_catagen,  ///< multiplier on the usual hazard of ending anagen, for hairs of any age; below 1 is none
  anagen_clock,       ///< speed at which anagen nears its end: overdue hairs go first
  telogen_clock,      ///< speed of the resting club
  exogen_clock,       ///< speed at which loose clubs fall
};

/// One way in which a cause acts: what it moves, how far at full strength, and when.
struct Action {
  Target target = Target::anagen_clock;
  double size = 1;  ///< at full strength, in the sense of the target
  Pulse pulse;

  friend bool operator==(const Action&, const Action&) = default;
};

/// The value of a target at which nothing is moved.
[[nodiscard]] double none_of(Target target);

/// What several actions do together on every day of the run. Actions of one target add up their departures from none,
/// so that a hold and the release after it are one course. A column that is left undisturbed throughout is empty.
///
/// Source: docs/methods/causes.md, eq. 4. `mean_anagen_days` is above 0 where a hazard is moved.
[[nodiscard]] follicle::Drive drive_of(std::span<const Action> actions, double mean_anagen_days,
                                       const Calendar& calendar);

/// The column of a target as a multiplier on the usual pace, one value a day, 1 = undisturbed.
[[nodiscard]] std::vector<double> strength_of(Target target, const follicle::Drive& drive, double mean_anagen_days,
                                              const Calendar& calendar);

}  // namespace anagen::cause
