#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "evidence/lookup.hpp"
#include "follicle/drive.hpp"
#include "follicle/hair.hpp"

namespace anagen::follicle {

/// What healthy fibre bears until it breaks.
///
/// Source: evidence fibre.break_stress (65 % relative humidity), fibre.break_stress_wet (100 %), fibre.break_extension,
///         fibre.quality.*_exponent.
struct FibreStrength {
  double break_stress_mpa = 0;
  double break_stress_wet_mpa = 0;
  double break_extension_percent = 0;
  double stress_exponent = 1;     ///< break stress goes with quality to this power
  double extension_exponent = 1;  ///< break extension goes with quality to this power
};

/// The rows of fibre strength for a person.
[[nodiscard]] FibreStrength fibre_strength(evidence::Lookup& lookup);

/// How the thickness of a hair changes from its tip to its club.
///
/// Source: evidence hair.profile.maximum_position and hair.profile.fall (-1.31 %/cm is -0.0131 here).
struct FibreProfile {
  double maximum_position = 0;  ///< where it is thickest, as a share of the final length from the tip
  double fall_per_cm = 0;       ///< natural log of diameter per cm from there to the club, negative
};

/// The rows of the profile for a person.
[[nodiscard]] FibreProfile fibre_profile(evidence::Lookup& lookup);

/// Whether a fibre is tested at 65 % relative humidity or wet.
enum class Moisture : std::uint8_t { dry, wet };

/// The part of a hair under test, as distances from the tip of the uncut hair [um].
struct Gauge {
  double from_um = 0;
  double to_um = 0;
};

/// Where and how a pulled hair breaks.
struct Break {
  double force_gf = 0;
  double stress_mpa = 0;
  double extension_percent = 0;  ///< of the place that gives way
  double diameter_um = 0;        ///< there
  double from_tip_um = 0;        ///< where that is
};

/// Force that breaks a round fibre [gf]: stress x area.
[[nodiscard]] double break_force_gf(double stress_mpa, double diameter_um);

/// Final length of a hair [um]: what it has when its anagen ends.
[[nodiscard]] double final_length_um(const Hair& hair);

/// Diameter at a distance from the tip [um]; averaged over the final length it is the diameter of the hair.
///
/// Assumes: towards the tip it falls as steeply as towards the club (docs/methods/fibre.md, eq. 2).
[[nodiscard]] double diameter_at(const Hair& hair, const FibreProfile& profile, double from_tip_um);

/// The weakest place of a part of a hair, day of making by day of making, and what it bears. Days on which it grew
/// little have short pieces, days on which it did not grow none.
///
/// `quality_per_day` is the quality of what was made on each day of the run, above 0, 1 = healthy; days before the run
/// and beyond the span count as 1. `gauge` lies within the hair and is not empty.
/// Source: docs/methods/fibre.md, eq. 3.
[[nodiscard]] Break weakest_place(const Hair& hair, const FibreProfile& profile, const FibreStrength& strength,
                                  Moisture moisture, std::span<const double> quality_per_day, const Gauge& gauge);

}  // namespace anagen::follicle
