#pragma once

#include <optional>
#include <span>

#include "anagen/causes.hpp"
#include "anagen/treatments.hpp"
#include "evidence/lookup.hpp"

namespace anagen::scenario {

/// Whether any of the treatments makes a lack good.
[[nodiscard]] bool corrects(std::span<const TreatmentSpec> treatments);

/// A cause as it is in the treated life: it ends when the first of the treatments that correct it has made the lack
/// good. Nothing where none does before it would have ended anyway.
///
/// Source: docs/methods/medicines/correction.md; evidence treatment.correction.*
[[nodiscard]] std::optional<CauseSpec> corrected(evidence::Lookup& lookup, const CauseSpec& cause,
                                                 std::span<const TreatmentSpec> treatments);

}  // namespace anagen::scenario
