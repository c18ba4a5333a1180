#pragma once

#include <optional>
#include <string>

#include "anagen/results.hpp"

namespace anagen::report {

/// What the treatments of a run did beside the same people without them: [[...]] marks the answer and ((...)) the twin.
/// Nothing where no treatment is in the run.
[[nodiscard]] std::optional<std::string> treated_lead(const Results& results);

}  // namespace anagen::report
