#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "evidence/lookup.hpp"
#include "follicle/drive.hpp"
#include "treatment/drive.hpp"
#include "treatment/schedule.hpp"

namespace anagen::treatment {

/// How a session acts in time: an even rise, then an exponential fall.
///
/// Source: docs/methods/medicines/sessions.md, eq. 1-2; evidence treatment.microneedling.*, treatment.prp.*
struct SessionLaw {
  double onset_days = 0;        ///< from a session to its peak; 0: at once
  double decay_days = 1;        ///< time constant of the fall after it, above 0
  double sessions_to_full = 1;  ///< sessions, close together, that make a drive of 1
};

[[nodiscard]] SessionLaw needling_law(evidence::Lookup& lookup);
[[nodiscard]] SessionLaw prp_law(evidence::Lookup& lookup);

/// The drive of each day of the run, 0 before the first session and at most 1; sessions in any order, those before the
/// run count.
[[nodiscard]] std::vector<double> session_drive(const SessionLaw& law, std::span<const std::int32_t> session_days,
                                                const RunDays& run);

/// Light works by going on: a drive that nears what the sessions of the last seven days are worth.
///
/// Source: docs/methods/medicines/sessions.md, eq. 3; evidence treatment.light.*
struct LightLaw {
  double onset_days = 1;       ///< time constant of the rise
  double washout_days = 1;     ///< and of the fall
  double reference_times = 3;  ///< sessions a week of a drive of 1
};

[[nodiscard]] LightLaw light_law(evidence::Lookup& lookup);

/// 0 without, 1 on the reference for long; oftener than that brings no more. Contract: time constants above 0.
[[nodiscard]] std::vector<double> light_drive(const LightLaw& law, std::span<const std::int32_t> session_days,
                                              const RunDays& run);

/// What a drive of 1 does to the clocks of a follicle; 1 = no effect.
struct EntryAction {
  double entry_speed = 1;          ///< of resting and empty follicles on their way to the next anagen
  double anagen_prolongation = 1;  ///< mean length of anagen over that before

  friend bool operator==(const EntryAction&, const EntryAction&) = default;
};

/// The clocks of each day: telogen and kenogen at their speed to the power of the drive, anagen at that of
/// 1 / prolongation (eq. 4). A drive of 0 throughout, or an action of 1, disturbs nothing.
[[nodiscard]] follicle::Drive drive_of(const EntryAction& action, std::span<const double> drive);

/// Microneedling beside the law of its sessions.
///
/// Source: docs/methods/medicines/sessions.md, eq. 5-6; evidence treatment.microneedling.*
struct NeedlingSize {
  double entry_speed = 1;
  double depth_exponent = 0;  ///< 0: needles of any length do the same
  double reference_mm = 1;
  double penetration = 1;   ///< on minoxidil that is rubbed in within the window
  double window_hours = 0;  ///< after a session
};

[[nodiscard]] NeedlingSize needling_size(evidence::Lookup& lookup);

/// What needles of a length do; `entry_speed` is that of the reference length.
[[nodiscard]] EntryAction needling_action(const NeedlingSize& size, double entry_speed, double needle_mm);

/// A session with needles, and by how much more of what is then rubbed in passes.
struct Opening {
  double hour = 0;
  double penetration = 1;
};

/// Doses on the skin as they act: each within `window_hours` after a session times its penetration, the largest where
/// several sessions lie so near.
[[nodiscard]] std::vector<Dose> through_openings(std::vector<Dose> doses, std::span<const Opening> openings,
                                                 double window_hours);

}  // namespace anagen::treatment
