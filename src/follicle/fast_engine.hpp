#pragma once

#include <vector>

#include "follicle/description.hpp"
#include "follicle/histograms.hpp"

namespace anagen::follicle {

/// Runs every follicle of the group in all its arms, in batches that share dice and dwells between the arms.
///
/// Gives exactly the histograms of run_plain (docs/methods/engine.md, section 4). Memory does not grow with the number
/// of follicles.
[[nodiscard]] std::vector<Histograms> run_fast(const CompiledGroup& group, Detail detail);

}  // namespace anagen::follicle
