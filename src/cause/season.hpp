#pragma once

#include "anagen/scenario.hpp"
#include "cause/host.hpp"
#include "evidence/lookup.hpp"
#include "follicle/drive.hpp"

namespace anagen::cause {

/// What is known of the yearly wave before anybody is met.
///
/// Source: evidence season.anagen_catagen.amplitude, season.phase.hazard_peak.
struct SeasonPrior {
  double amplitude_mean = 0;
  double amplitude_sd = 0;     ///< between people
  double peak_month_mean = 0;  ///< northern hemisphere; 0 = 1 January
  double peak_month_sd = 0;
};

/// The yearly wave of one person: the anagen clock runs at 1 + a cos(2 pi (t - t0) / year).
///
/// Onset: none, it is always there. Size: `amplitude`. Susceptibility: differs between people down to none at all.
struct Season {
  double amplitude = 0;   ///< 0 to `largest_amplitude`
  double peak_month = 0;  ///< month of the year at which anagen ends soonest, 0 = 1 January
};

/// A larger wave would stop the clock of anagen in winter.
inline constexpr double largest_amplitude = 0.95;

/// The prior; what the scenario gives holds for everybody.
[[nodiscard]] SeasonPrior season_prior(evidence::Lookup& lookup);

/// The wave of one person. Not drawn where given; drawn amplitudes are scaled by `daylight_share`, drawn peaks stand
/// half a year later in the south. Switched off: amplitude 0.
[[nodiscard]] Season draw_season(const SeasonPrior& prior, const SeasonSpec& given, const Host& host);

/// The wave of the middle person, for drawing.
[[nodiscard]] Season typical_season(const SeasonPrior& prior, const SeasonSpec& given, double latitude_deg);

/// How much of the wave is left at a latitude: none within the tropics, all from 45 degrees on, evenly between.
///
/// Assumes: the hours of sunshine drive it (courtois_1996_season); every study of size stands at 45-55 N.
[[nodiscard]] double daylight_share(double latitude_deg);

/// Source: docs/methods/causes/season.md.
[[nodiscard]] follicle::Drive drive(const Season& season, const Calendar& calendar);

}  // namespace anagen::cause
