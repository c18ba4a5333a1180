#pragma once

#include <string>
#include <string_view>

#include "anagen/claim.hpp"
#include "report/claim/words.hpp"
#include "report/svg.hpp"

namespace anagen::report {

/// Step of the verdict scale that a probability lies on: 0 nearly always to 4 hardly ever.
[[nodiscard]] int verdict_step(double probability);

/// A chance for people: whole numbers in 100, "under 1", "over 99".
[[nodiscard]] std::string chance_words(double probability);

/// How a world is spoken of.
[[nodiscard]] const words::WorldWords& world_words(std::string_view world);

/// Five steps of the chance with no effect, and where the result lies (markup).
[[nodiscard]] std::string chart_verdict(const ClaimAnswer& answer, Room room);

/// A hundred strokes for one world, filled from the left, and a bracket for the range (markup).
[[nodiscard]] std::string chart_world(const ClaimWorld& world, Room room);

/// The likelihood ratio on a log axis.
[[nodiscard]] std::string chart_belief(double ratio, std::string_view label);

/// Chance with no effect over the number of people, a line a design.
[[nodiscard]] std::string chart_numbers(const ClaimAnswer& answer);

/// When each mechanism helps, against the week of the report.
[[nodiscard]] std::string chart_timing(const ClaimTiming& timing, Room room);

/// Gained, saved and emerged hairs as bars on one scale.
[[nodiscard]] std::string chart_balance(const ClaimConservation& balance, Room room);

/// Rules of the style sheet that only claims need.
[[nodiscard]] std::string claim_style();

}  // namespace anagen::report
