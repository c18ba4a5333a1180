#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "anagen/scenario.hpp"

namespace anagen::scenario {

/// A life that a subject is led through. All but `undisturbed` have every cause; they differ in what is given:
/// everything, nothing, the vehicle of a serum, the needles, both, what was given beside serum and needles, or
/// everything with the vehicle in place of the serum, which no results tell.
enum class Life : std::uint8_t {
  actual,
  undisturbed,
  untreated,
  vehicle,
  needling,
  needling_vehicle,
  co_treatment,
  vehicle_instead
};

/// What arms of the results are called.
[[nodiscard]] std::string_view name_of(Life life);

/// The lives that tell something beside each other, `actual` first; `actual` alone without twins.
[[nodiscard]] std::vector<Life> lives_of(const Scenario& scenario, bool twins);

/// What is given in a life, in the order of the scenario.
[[nodiscard]] std::vector<TreatmentSpec> given_in(Life life, std::span<const TreatmentSpec> treatments);

/// Place of a life among those that are led.
[[nodiscard]] std::optional<std::size_t> place_of(std::span<const Life> lives, Life life);

}  // namespace anagen::scenario
