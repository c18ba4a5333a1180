#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include "anagen/results.hpp"
#include "evidence/rule.hpp"

namespace anagen::scenario {

/// The arm of that name.
[[nodiscard]] std::optional<std::uint32_t> arm_of(const Results& results, std::string_view id);

/// Place of the day nearest to `day`, the earlier of two as near. `days` is not empty.
[[nodiscard]] std::size_t nearest(const std::vector<std::int32_t>& days, std::int32_t day);

/// The true shedding of everybody in the life that happened and in the undisturbed one, on the same days.
struct Shedding {
  const Series& actual;
  const Series& undisturbed;
  std::uint32_t people = 0;

  /// The day on which most is shed beyond the twin, over all people; nothing where no day has more.
  [[nodiscard]] std::optional<std::int32_t> peak_day() const;

  /// Whether a person sheds more than 1.5 times what the undisturbed twin does (validation row P01), on the told day
  /// nearest to `day`.
  [[nodiscard]] bool is_raised(std::int32_t day, std::uint32_t subject) const;
};

/// Nothing where the results do not tell the shedding of both lives.
[[nodiscard]] std::optional<Shedding> shedding_of(const Results& results);

/// The readings of one rule in one arm.
struct RuleReadings {
  const evidence::DiagnosticRule& rule;
  const Series& first;
  const Series& second;  ///< `first` again where the rule has one condition
  std::uint32_t people = 0;

  /// Whether a person was read on that visit.
  [[nodiscard]] bool read(std::size_t visit, std::uint32_t subject) const;
  /// What the rule says of a person who was read.
  [[nodiscard]] bool positive(std::size_t visit, std::uint32_t subject) const;
};

/// The readings that a rule takes from two measures; nothing where one is not told in that arm.
[[nodiscard]] std::optional<RuleReadings> readings_of(const Results& results, std::uint32_t arm,
                                                      const evidence::DiagnosticRule& rule, std::uint32_t first,
                                                      std::uint32_t second);

/// Counts yes among the asked.
struct Tally {
  std::uint32_t asked = 0;
  std::uint32_t yes = 0;

  void add(bool answer) {
    ++asked;
    yes += answer ? 1U : 0U;
  }
  /// NaN where nobody was asked.
  [[nodiscard]] double share() const {
    return asked == 0 ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(yes) / asked;
  }
};

}  // namespace anagen::scenario
