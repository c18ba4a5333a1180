#pragma once

#include <functional>
#include <span>

#include "anagen/run.hpp"
#include "anagen/serum.hpp"
#include "scenario/run/cohort.hpp"

namespace anagen::scenario {

/// Lives the people of a scenario with serum once more for each of `draws` draws of everything about it that is open:
/// with the serum, and with its vehicle in its place. Nothing for a scenario without serum.
///
/// `people` are those who are enrolled; draws take them in turn. A small piece of each head stands for all of it.
/// Errors: as `run`. Source: docs/methods/medicines/serum.md, "Outlook"
[[nodiscard]] Expected<Outlook> outlook_of(const Cohort& cohort, std::span<const Enrolled> people,
                                           const RunOptions& options);

}  // namespace anagen::scenario
