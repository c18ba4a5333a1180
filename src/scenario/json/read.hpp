#pragma once

#include <string_view>

#include "scenario/document.hpp"

namespace anagen::scenario {

/// Reads a JSON text into the same tree that TOML gives; places are JSON pointers.
///
/// Dates are texts in JSON. Errors: keys given twice and values without a counterpart (null) all at once; a fault of
/// syntax, told by line and column, ends the reading.
[[nodiscard]] Expected<Value> read_json(std::string_view text, const SourcePtr& source);

}  // namespace anagen::scenario
