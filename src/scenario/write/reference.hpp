#pragma once

#include <string>

namespace anagen::scenario {

/// The page docs/reference/scenario.md, made from the schema, the units and the presets.
[[nodiscard]] std::string reference_page();

}  // namespace anagen::scenario
