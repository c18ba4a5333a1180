#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scalp/life.hpp"
#include "scenario/run/world.hpp"

namespace anagen::scenario {

/// One subject lived through in every arm: what the lines of the plan are read from.
struct LivedSubject {
  std::uint32_t subject = 0;
  const scalp::Person* person = nullptr;
  std::span<const scalp::Head> heads;       ///< one an arm
  std::span<const follicle::Drive> drives;  ///< one an arm
};

/// All readings of one instrument: [arm][number][visit], numbers and visits as in the plan.
using Readings = std::vector<std::vector<std::vector<double>>>;

/// Reads a subject in every arm with instrument number `instrument` of the scenario, at `days` of the scenario.
[[nodiscard]] Readings read_instrument(const World& world, const LivedSubject& lived, std::size_t instrument,
                                       std::span<const std::int32_t> days, follicle::LawShelf& shelf);

}  // namespace anagen::scenario
