#pragma once

#include <string_view>

#include "scenario/document.hpp"

namespace anagen::scenario {

/// Reads a TOML 1.0 text; the result holds a table.
///
/// Errors: duplicate keys all at once; the first of any other fault of syntax, which ends the reading.
[[nodiscard]] Expected<Value> read_toml(std::string_view text, const SourcePtr& source);

/// Reads one TOML value that fills `text`, as an override gives it; every place in it is that of `place`.
[[nodiscard]] Expected<Value> read_toml_value(std::string_view text, const Place& place);

}  // namespace anagen::scenario
