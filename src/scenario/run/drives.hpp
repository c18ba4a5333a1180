#pragma once

#include <cstdint>

#include "scalp/life.hpp"
#include "scenario/run/subject.hpp"

namespace anagen::scenario {

/// The Drives of each lived arm of a subject: `actual` has the season, every cause and every treatment, `undisturbed`
/// the season alone, and `untreated`, where there is a treatment, all but those.
///
/// A season is part of an undisturbed life (docs/decisions/0003-season-stays.md). Personal sizes come from each cause's
/// own dice, so that removing a cause moves nothing else. A cause of one region acts there alone.
[[nodiscard]] scalp::ClassDrives drives_of(const World& world, const Participant& who, const scalp::Person& person);

}  // namespace anagen::scenario
