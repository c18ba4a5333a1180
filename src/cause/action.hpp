#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "cause/host.hpp"
#include "cause/pulse.hpp"
#include "follicle/drive.hpp"

namespace anagen::cause {

/// What an action moves. Sizes are multipliers, 1 = no effect, unless said otherwise.
enum class Target : std::uint8_t {
  premature_catagen,   ///< usual hazard of ending anagen, for hairs of any age; below 1 is none
  anagen_clock,        ///< speed at which anagen nears its end: overdue hairs go first
  telogen_clock,       ///< speed of the resting club
  exogen_clock,        ///< speed at which loose clubs fall
  kenogen_clock,       ///< speed at which an empty follicle nears its next anagen
  dystrophic_release,  ///< hazard of losing a growing hair at once [1/day], 0 = no effect
  growth_rate,         ///< growth of every growing hair
  fibre_quality,       ///< quality of the fibre that is made
  target_size,         ///< shift of the size of new cycles [natural log of diameter], 0 = no effect
  size_rate,           ///< how fast new cycles move to their target size
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
/// Source: docs/methods/causes.md, eq. 3. `mean_anagen_days` is above 0 where a hazard is moved.
[[nodiscard]] follicle::Drive drive_of(std::span<const Action> actions, double mean_anagen_days,
                                       const Calendar& calendar);

/// The column of a target as a multiplier on the usual pace, one value a day, 1 = undisturbed.
[[nodiscard]] std::vector<double> strength_of(Target target, const follicle::Drive& drive, double mean_anagen_days,
                                              const Calendar& calendar);

}  // namespace anagen::cause
