#pragma once

#include <cstddef>

#include "clinic/haircut.hpp"
#include "clinic/shed_hairs.hpp"
#include "scenario/run/readers/visits.hpp"

namespace anagen::scenario {

/// How the subject's hair is cut: her length and rhythm, at a phase of her own.
[[nodiscard]] clinic::Haircut haircut_of(const Visits& visits);

/// The follicles that stand for her scalp in an arm.
[[nodiscard]] clinic::SampledScalp sampled(const Visits& visits, std::size_t arm);

}  // namespace anagen::scenario
