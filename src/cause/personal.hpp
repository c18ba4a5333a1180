#pragma once

#include <cstdint>
#include <string_view>

#include "cause/host.hpp"
#include "evidence/lookup.hpp"

namespace anagen::cause {

/// How a positive number differs between people: log-normal about its median, cut off at both ends.
///
/// A multiplier m is drawn as its excess m - 1, so that a median of exactly 1 means no effect in anybody.
struct PersonalLaw {
  double median = 0;
  double sd_log = 0;      ///< 0: the same in everybody
  double low_ratio = 1;   ///< lowest value over the median
  double high_ratio = 1;  ///< highest value over the median

  friend bool operator==(const PersonalLaw&, const PersonalLaw&) = default;
};

/// The same number in everybody.
[[nodiscard]] PersonalLaw same_in_all(double value);

/// The law of a row with a range, read as four standard deviations wide on a log scale and as its two ends
/// (docs/methods/causes.md, eq. 1). An override moves the median; the range moves with it in proportion. `none` is the
/// value of no effect: 1 for a multiplier, 0 for a duration; the law is that of the value above it.
[[nodiscard]] PersonalLaw law_of_row(evidence::Lookup& lookup, std::string_view id, double none);

/// The value below which a share `u` in (0, 1) of people lie.
[[nodiscard]] double draw(const PersonalLaw& law, double u);

/// A normal law cut off to [low, high], at the share `u` in (0, 1).
[[nodiscard]] double draw_truncated_normal(double mean, double sd, double low, double high, double u);

/// The four personal dice of a kind of cause, each in (0, 1). They are traits of the person: two events of one kind
/// meet the same answer, and no other cause reads them.
struct PersonalDice {
  double first = 0;
  double second = 0;
  double third = 0;
  double fourth = 0;
};
[[nodiscard]] PersonalDice personal_dice(const Host& host, Kind kind);

}  // namespace anagen::cause
