#pragma once

#include <span>

#include "anagen/results.hpp"
#include "scenario/run/subject.hpp"

namespace anagen::scenario {

/// Lays the subjects side by side as Results, with the arm `untreated` told by copying `actual` where nothing is
/// treated.
[[nodiscard]] Results assemble(const World& world, std::span<const SubjectResult> subjects);

}  // namespace anagen::scenario
