#pragma once

#include <span>

#include "follicle/description.hpp"
#include "follicle/hair.hpp"
#include "follicle/histograms.hpp"

namespace anagen::follicle {

/// Runs every follicle of the group, one at a time, in each of its arms. Readable, slow, and the judge of the fast
/// engine.
[[nodiscard]] std::vector<Histograms> run_plain(const CompiledGroup& group, Detail detail);

/// What the follicle of that number did in one arm, hair by hair, for instruments that look at single hairs.
[[nodiscard]] FollicleTrace trace(const CompiledGroup& group, std::size_t arm, std::uint32_t follicle);

/// The same for a follicle of a group in strata.
[[nodiscard]] FollicleTrace trace(std::span<const CompiledGroup> strata, std::size_t arm, std::uint32_t follicle);

}  // namespace anagen::follicle
