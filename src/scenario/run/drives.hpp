#pragma once

#include <array>

#include "scenario/run/subject.hpp"

namespace anagen::scenario {

/// The Drive of each lived arm of a subject: `actual` has the season and every cause, `undisturbed` the season alone.
///
/// A season is part of an undisturbed life (docs/decisions/0003-season-stays.md). Personal sizes come from each cause's
/// own dice, so that removing a cause moves nothing else.
[[nodiscard]] std::array<follicle::Drive, lived_arms> drives_of(const World& world, const Participant& who,
                                                                const scalp::Person& person);

}  // namespace anagen::scenario
