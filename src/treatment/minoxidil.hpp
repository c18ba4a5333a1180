#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "evidence/lookup.hpp"
#include "follicle/drive.hpp"
#include "treatment/drive.hpp"
#include "treatment/schedule.hpp"

namespace anagen::treatment {

/// How strongly a strength acts, and how fast the follicle follows.
///
/// Source: docs/methods/medicines/minoxidil.md; evidence treatment.minoxidil.*, pk.minoxidil.half_life
struct MinoxidilLaw {
  double half_effect_percent = 0;  ///< strength of half the largest effect, twice a day
  double reference_percent = 0;    ///< the solution on which the drive is 1
  double reference_ml = 0;         ///< of one application
  double reference_times = 0;      ///< applications a day
  double oral_mg_per_day = 0;      ///< by mouth, that equals the reference
  double half_life_hours = 0;      ///< in blood
  double onset_days = 0;           ///< time constant of the rise
  double washout_days = 0;         ///< time constant of the fall
};

[[nodiscard]] MinoxidilLaw minoxidil_law(evidence::Lookup& lookup);

enum class Route : std::uint8_t { topical, oral };

/// A way of taking it, and the doses; in any order.
struct MinoxidilIntake {
  Route route = Route::topical;
  std::vector<Dose> doses;
};

/// Strength at the follicle on each day of the run, as that of a solution in the reference use [percent] (eq. 1-2).
///
/// What is applied acts on its day; what is swallowed acts as long as it is in the blood. Several intakes add up.
[[nodiscard]] std::vector<double> minoxidil_strength(const MinoxidilLaw& law, std::span<const MinoxidilIntake> intakes,
                                                     const RunDays& run);

/// Effect of a lasting strength, 1 for the reference (eq. 3); `activity` is that of the person's sulphotransferase,
/// 1 in the middle responder and 0 in who does not respond.
[[nodiscard]] double minoxidil_effect(const MinoxidilLaw& law, double percent, double activity = 1);

/// The drive e of each day of the run: the mean over the day of a first-order approach to the effect (eq. 4).
///
/// 0 without minoxidil, 1 on the reference for long, at most `minoxidil_effect` of an endless strength. Doses before
/// the run count. Contract: time constants above 0.
[[nodiscard]] std::vector<double> minoxidil_drive(const MinoxidilLaw& law, std::span<const MinoxidilIntake> intakes,
                                                  const RunDays& run, double activity = 1);

/// What a drive of 1 does to the clocks of a follicle.
///
/// Source: docs/methods/medicines/minoxidil.md, eq. 5; evidence treatment.minoxidil.*
struct MinoxidilAction {
  double telogen_speed = 1;
  double kenogen_speed = 1;
  double beside_club = 1;  ///< factor on the odds that the next hair begins beside its club
  double anagen_prolongation = 1;
};

[[nodiscard]] MinoxidilAction minoxidil_action(evidence::Lookup& lookup);

/// The clocks of each day of the run: telogen and kenogen run at their speed to the power of the drive, anagen at that
/// of 1 / prolongation; the odds of an empty interval fall by the factor to the same power. A drive of 0 throughout
/// disturbs nothing.
[[nodiscard]] follicle::Drive drive_of(const MinoxidilAction& action, std::span<const double> drive);

}  // namespace anagen::treatment
