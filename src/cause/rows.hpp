#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "cause/episode.hpp"
#include "evidence/lookup.hpp"

namespace anagen::cause {

/// How a cause ends when the scenario names no day.
enum class End : std::uint8_t {
  by_itself,  ///< after the days of the row `duration`
  open,       ///< it is still going on when the run ends
};

/// The rows of evidence of one cause, asked for by their last words: `te.surgery` and `onset` give `te.surgery.onset`.
class Rows {
 public:
  Rows(evidence::Lookup& lookup, std::string_view prefix) : lookup_(lookup), prefix_(prefix) {}

  [[nodiscard]] double operator()(std::string_view name) const { return lookup_(id(name)); }
  [[nodiscard]] const evidence::Parameter& row(std::string_view name) const { return lookup_.row(id(name)); }

  /// What the scenario gives, else the row.
  [[nodiscard]] double given_or(std::optional<double> given, std::string_view name) const;

  /// The departure of a row from its value of no effect: what the scenario gives, else the law of the row.
  [[nodiscard]] PersonalLaw departure(std::string_view name, std::optional<double> given = {}, double none = 1) const;

  /// A length in days: what the scenario gives, else the law of the row.
  [[nodiscard]] PersonalLaw days(std::string_view name, std::optional<double> given = {}) const;

  /// The course of a cause that builds up over the row `onset` from its first day, acts through its last day, `until`,
  /// and fades with the row `fading` from the day after; the same in all.
  template <class Spec>
  [[nodiscard]] Course course(const Spec& given, End end) const {
    return course(given.day, given.until, end);
  }

  /// An action of the size of a row, or of the size given.
  [[nodiscard]] ActionPrior action(Target target, std::string_view name, const Course& course,
                                   std::optional<double> given = {}) const {
    return {target, departure(name, given, none_of(target)), course};
  }

 private:
  [[nodiscard]] Course course(std::int32_t day, std::optional<std::int32_t> until, End end) const;
  [[nodiscard]] std::string id(std::string_view name) const { return prefix_ + "." + std::string(name); }

  evidence::Lookup& lookup_;
  std::string prefix_;
};

/// A kind that moves one thing: `target` by the row `ac_multiplier` over the course of the cause, in a share of people.
/// `named` gives kind, word and label.
template <class Spec>
[[nodiscard]] EpisodePrior one_action(EpisodePrior named, const Rows& rows, const Spec& given, Target target, End end) {
  named.actions = {rows.action(target, "ac_multiplier", rows.course(given, end), given.multiplier)};
  named.susceptible_share = rows.given_or(given.susceptibility, "susceptible_share");
  return named;
}

}  // namespace anagen::cause
