#pragma once

#include <span>

#include "anagen/results.hpp"
#include "scenario/run/subject.hpp"

namespace anagen::scenario {

/// Lays the subjects side by side as Results, `screened` people having come for their places, with the arm `untreated`
/// told by copying `actual` where nothing is treated.
[[nodiscard]] Results assemble(const Cohort& cohort, std::span<const SubjectResult> subjects, std::uint32_t screened);

}  // namespace anagen::scenario
