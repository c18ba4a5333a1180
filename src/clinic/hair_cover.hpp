#pragma once

#include <span>

#include "clinic/patch_hairs.hpp"

namespace anagen::clinic {

/// What an eye sees of a patch: the cross-sections of its hairs, those of thin ones less.
struct HairCover {
  Detection detection;
};

/// The cover of `patch` over that of the same patch undisturbed, both at `t`; NaN where that has no hair.
///
/// docs/methods/clinic/patch.md eq. 16.
[[nodiscard]] double read(const HairCover& instrument, std::span<const follicle::FollicleTrace> patch,
                          std::span<const follicle::FollicleTrace> undisturbed, Ticks t);

}  // namespace anagen::clinic
