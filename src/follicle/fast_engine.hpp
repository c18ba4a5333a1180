#pragma once

#include <span>
#include <vector>

#include "follicle/description.hpp"
#include "follicle/histograms.hpp"

namespace anagen::follicle {

/// Runs every follicle of the group in all its arms, in batches that share dice and dwells between the arms.
///
/// Gives exactly the histograms of run_plain (docs/methods/engine.md, section 4). Memory does not grow with the number
/// of follicles.
[[nodiscard]] std::vector<Histograms> run_fast(const CompiledGroup& group, Detail detail);

/// The same over all strata of a group, added up.
[[nodiscard]] std::vector<Histograms> run_fast(std::span<const CompiledGroup> strata, Detail detail);

}  // namespace anagen::follicle
