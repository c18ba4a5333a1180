#pragma once

#include <cstdint>

#include "anagen/scenario.hpp"
#include "cause/host.hpp"
#include "cause/personal.hpp"
#include "cause/pulse.hpp"
#include "evidence/lookup.hpp"
#include "follicle/drive.hpp"

namespace anagen::cause {

/// What is known of pregnancy and birth before a woman is met; what the scenario gives holds in all.
///
/// Source: evidence te.postpartum.*; lynfield_1960_pregnancy, hirose_2023_postpartum.
struct ChildbirthPrior {
  std::int32_t day = 0;
  double hold_multiplier = 1;
  double hold_days = 0;
  double hold_onset_days = 0;
  PersonalLaw rebound_excess;  ///< of the multiplier over 1
  PersonalLaw rebound_days;
  double rebound_onset_days = 0;
  double fading_days = 0;
  double susceptible_share = 1;
};

/// One woman's pregnancy: anagen held before birth, its overdue hairs released after (docs/methods/causes.md, eq. 4).
///
/// Onset: the hold builds up over its first days, the rebound begins at birth. Size: the two multipliers on the anagen
/// clock. Duration: of the two pulses. Susceptibility: `susceptible`.
struct Childbirth {
  std::int32_t day = 0;  ///< of the birth, which stands at its start
  bool susceptible = true;
  double hold_multiplier = 1;
  Pulse hold;
  double rebound_multiplier = 1;
  Pulse rebound;
};

[[nodiscard]] ChildbirthPrior childbirth_prior(evidence::Lookup& lookup, const ChildbirthSpec& given);

/// The pregnancy of one woman; her answer is the same at every birth.
[[nodiscard]] Childbirth draw_childbirth(const ChildbirthPrior& prior, const Host& host);

/// The pregnancy of the middle woman, for drawing.
[[nodiscard]] Childbirth typical_childbirth(const ChildbirthPrior& prior);

[[nodiscard]] follicle::Drive drive(const Childbirth& childbirth, const Calendar& calendar);

}  // namespace anagen::cause
