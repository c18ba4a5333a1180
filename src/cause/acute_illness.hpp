#pragma once

#include <cstdint>

#include "anagen/scenario.hpp"
#include "cause/host.hpp"
#include "cause/personal.hpp"
#include "cause/pulse.hpp"
#include "evidence/lookup.hpp"
#include "follicle/drive.hpp"

namespace anagen::cause {

/// What is known of illness with fever before anybody is met; what the scenario gives holds in all.
///
/// Source: evidence te.illness.*.
struct AcuteIllnessPrior {
  std::int32_t day = 0;
  PersonalLaw excess;  ///< of the hazard multiplier over 1
  double onset_days = 0;
  double duration_days = 0;  ///< scaled with the days of fever
  double susceptible_share = 0;
};

/// One person's illness: for a while anagen hairs of any age are sent into catagen (docs/methods/causes.md, eq. 5).
///
/// Onset: even, over the rise of `pulse`. Size: `multiplier` on the usual hazard of ending anagen, which is one over
/// the mean anagen of this person. Duration: of `pulse`. Susceptibility: `susceptible`.
struct AcuteIllness {
  std::int32_t day = 0;  ///< first day of fever
  bool susceptible = true;
  double multiplier = 1;
  double mean_anagen_days = 1;
  Pulse pulse;
};

[[nodiscard]] AcuteIllnessPrior acute_illness_prior(evidence::Lookup& lookup, const AcuteIllnessSpec& given);

/// The illness of one person, whose mean anagen is above 0; the answer is the same at every illness.
[[nodiscard]] AcuteIllness draw_acute_illness(const AcuteIllnessPrior& prior, const Host& host,
                                              double mean_anagen_days);

/// The illness of the middle susceptible person, for drawing.
[[nodiscard]] AcuteIllness typical_acute_illness(const AcuteIllnessPrior& prior, double mean_anagen_days);

[[nodiscard]] follicle::Drive drive(const AcuteIllness& illness, const Calendar& calendar);

}  // namespace anagen::cause
