#pragma once

#include <cstdint>
#include <span>

#include "anagen/treatments.hpp"
#include "evidence/lookup.hpp"

namespace anagen::scenario {

/// By how much the hairs of a treated patch are counted too kindly: readers who look for a gain, hair that lies and
/// shines otherwise. Nothing in the skin moves (docs/methods/medicines/placebo.md).
///
/// Source: evidence trial.expectation.*.
struct Expectation {
  double of_readers = 0;  ///< share of the count, whatever is taken
  double of_vehicle = 0;  ///< and of what is put on the scalp
};

[[nodiscard]] Expectation expectation_from(evidence::Lookup& lookup);

/// Whether any of a serum lies on the scalp; what is all injected does not.
[[nodiscard]] bool lies_on_the_scalp(const ExosomeSerumSpec& serum);

/// What a count of a life with these treatments is read as, over what it is: above 1 after the first dose of anything
/// as long as it goes on.
[[nodiscard]] double expected_factor(const Expectation& expectation, std::span<const TreatmentSpec> treatments,
                                     std::int32_t day);

/// How much of an expectation is at work in the answers of who is treated, and of who judges her: 1 after the first
/// dose of anything, a placebo as well, as long as it goes on; otherwise 0. How many points it moves an answer is the
/// instrument's to say (evidence trial.expectation.self_rating, trial.expectation.panel).
[[nodiscard]] double hope_at(std::span<const TreatmentSpec> treatments, std::int32_t day);

}  // namespace anagen::scenario
