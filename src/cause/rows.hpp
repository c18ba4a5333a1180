#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "anagen/causes.hpp"
#include "cause/episode.hpp"
#include "evidence/lookup.hpp"

namespace anagen::cause {

/// The rows of evidence of one cause, asked for by their last words: `te.surgery` and `onset` give `te.surgery.onset`.
class Rows {
 public:
  Rows(evidence::Lookup& lookup, std::string_view prefix) : lookup_(lookup), prefix_(prefix) {}

  [[nodiscard]] double operator()(std::string_view name) const { return lookup_(id(name)); }

  /// The departure of a row from its value of no effect: what the scenario gives, else the law of the row.
  [[nodiscard]] PersonalLaw departure(std::string_view name, std::optional<double> given, double none = 1) const;

  /// A length in days: what the scenario gives, else the law of the row.
  [[nodiscard]] PersonalLaw days(std::string_view name, std::optional<double> given = {}) const;

  /// What the scenario gives, else the row.
  [[nodiscard]] double given_or(std::optional<double> given, std::string_view name) const;

 private:
  [[nodiscard]] std::string id(std::string_view name) const { return prefix_ + "." + std::string(name); }

  evidence::Lookup& lookup_;
  std::string prefix_;
};

}  // namespace anagen::cause
