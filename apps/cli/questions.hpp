#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "anagen/new_scenario.hpp"

namespace anagen::cli {

/// Whether someone sits at a terminal who can be asked.
[[nodiscard]] bool can_ask();

/// Asks for what is missing in `said`, on standard error, a short question at a time; a wrong answer is explained and
/// asked for again.
///
/// Errors: when the answers end (Ctrl-D) or someone stops them (Ctrl-C).
[[nodiscard]] Expected<NewScenario> ask(NewScenario said);

}  // namespace anagen::cli
