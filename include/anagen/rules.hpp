#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace anagen {

/// A published share: a number, or the range that stands for one, with its exact 95 % interval where counts are known.
struct PublishedFigure {
  std::optional<double> low;
  std::optional<double> high;  ///< equal to `low` for a single number
  std::optional<double> interval_low;
  std::optional<double> interval_high;
};

/// A share of simulated people.
struct SimulatedShare {
  double share = std::numeric_limits<double>::quiet_NaN();
  std::uint32_t people = 0;  ///< asked; 0: the share is not known
  std::string why_not;       ///< why it is not simulated, in words; empty where it is
};

/// The share of people whom a rule calls positive, visit by visit, in one arm.
struct RuleCourse {
  std::uint32_t arm = 0;
  std::vector<double> positive;       ///< one a visit; NaN where nobody was read
  std::vector<std::uint32_t> people;  ///< read at that visit
};

/// A diagnostic rule as published, and what it says of the simulated people.
///
/// Meaning: docs/methods/rules.md. A rule stands here when the scenario has its instrument at the setting it was made
/// for.
struct RuleResult {
  std::string id;
  std::string rule;        ///< in words
  std::string instrument;  ///< as in Measure::instrument
  std::string measure;     ///< of the results, which it reads first
  std::optional<double> limit;
  std::string positive;   ///< the state it looks for, in words
  std::string negative;   ///< the state it tells it from, in words; empty: not said
  std::string separates;  ///< both, in the words of the source
  PublishedFigure sensitivity;
  PublishedFigure specificity;
  std::optional<std::int32_t> n;  ///< people behind the published figures
  std::string source;
  std::string grade;
  std::string seen;
  std::string note;
  std::vector<std::int32_t> days;        ///< of the visits
  std::vector<RuleCourse> courses;       ///< `actual` first, then every arm that differs from it; empty without a limit
  std::optional<std::int32_t> peak_day;  ///< the visit nearest to the highest excess of shedding over the twin
  /// Share positive in `actual` on the peak day among those who shed more than 1.5 times their undisturbed twin.
  SimulatedShare caught;
  /// Share negative in `undisturbed`, over all visits.
  SimulatedShare cleared;
};

}  // namespace anagen
