#pragma once

#include <optional>
#include <vector>

#include "anagen/claim.hpp"
#include "anagen/run.hpp"
#include "study/claim/claim.hpp"

namespace anagen::study {

/// What a reported measure speaks of, as far as the cycle bounds it in time.
enum class CycleTruth : std::uint8_t { none, shedding, hairs };

[[nodiscard]] CycleTruth cycle_truth_of(std::string_view measure);

/// Undisturbed people of the claim's sex and age, left alone and under each mechanism at its very strongest; empty
/// where nothing that was reported hangs on the cycle. Source: docs/methods/claims.md, section 6.
[[nodiscard]] std::vector<Scenario> timing_scenarios(const Claim& claim);

/// Lives them, and tells what each mechanism could have done by the first week that was reported.
[[nodiscard]] Expected<std::optional<ClaimTiming>> timing_of(const Claim& claim, const RunOptions& options);

}  // namespace anagen::study
