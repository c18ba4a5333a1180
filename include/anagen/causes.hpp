#pragma once

#include <cstdint>
#include <optional>
#include <variant>

namespace anagen {

/// The yearly wave of the anagen-to-catagen hazard.
struct SeasonSpec {
  bool on = true;
  std::optional<double> amplitude;   ///< personal when absent
  std::optional<double> peak_month;  ///< month of the year, 0 = 1 January; personal when absent

  friend bool operator==(const SeasonSpec&, const SeasonSpec&) = default;
};

/// Pregnancy holds anagen; birth releases it.
struct ChildbirthSpec {
  std::int32_t day = 0;                      ///< day of birth
  std::optional<double> hold_days;           ///< length of the hold before birth
  std::optional<double> hold_multiplier;     ///< on the anagen clock during the hold
  std::optional<double> rebound_multiplier;  ///< after birth; personal when absent
  std::optional<double> rebound_days;        ///< personal when absent

  friend bool operator==(const ChildbirthSpec&, const ChildbirthSpec&) = default;
};

/// An illness with fever: a pulse of premature catagen.
struct AcuteIllnessSpec {
  std::int32_t day = 0;  ///< first day of fever
  std::optional<double> fever_days;
  std::optional<double> multiplier;      ///< on the anagen-to-catagen hazard while it acts
  std::optional<double> susceptibility;  ///< share of people whose hair answers at all, 0 to 1

  friend bool operator==(const AcuteIllnessSpec&, const AcuteIllnessSpec&) = default;
};

using CauseSpec = std::variant<ChildbirthSpec, AcuteIllnessSpec>;

}  // namespace anagen
