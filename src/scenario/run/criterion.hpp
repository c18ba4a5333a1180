#pragma once

#include <cstddef>
#include <span>
#include <variant>

#include "core/error.hpp"
#include "scenario/run/plan.hpp"
#include "scenario/run/traits.hpp"

namespace anagen::scenario {

/// A criterion of the cohort, and where the number that it looks at stands.
struct Criterion {
  /// A personal number: place in trait_names.
  struct OfTrait {
    std::size_t trait = 0;
  };
  /// A reading: line of the plan, and visit of the line.
  struct OfLine {
    std::size_t line = 0;
    std::size_t visit = 0;
  };
  std::variant<OfTrait, OfLine> number;
  std::optional<double> at_least;
  std::optional<double> at_most;

  /// Whether a person with this number is enrolled; a number that was not observed excludes her.
  [[nodiscard]] bool met(double value) const;
};

/// Finds what a criterion looks at.
///
/// Errors: Fault::input with path `measure`, `region` or `day` when the run does not tell it.
[[nodiscard]] Expected<Criterion> find_criterion(const Plan& plan, const InclusionSpec& spec);

}  // namespace anagen::scenario
