#pragma once

#include <optional>

#include "evidence/parameter.hpp"

namespace anagen::evidence {

/// The value below which a share `u` of what a row leaves open lies; absent where the row leaves nothing open that
/// could be drawn: no law that is known here and no range.
///
/// Units:  that of the row; u in (0, 1).
/// Laws:   uniform, log-uniform over the range; lognormal by its log10 SD or ln SD about the value; lognormal and
///         logit-normal with their 5 and 95 percent points at the range; normal and half-normal by their SD; `P percent
///         none, LAW` is exactly 0 for the first P percent of u and the law above. A range without a law is uniform.
/// Source: docs/reference/evidence.md, "Laws of a prior"
[[nodiscard]] std::optional<double> prior_quantile(const Parameter& row, double u);

}  // namespace anagen::evidence
