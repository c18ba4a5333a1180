#pragma once

#include <string>

#include "scenario/toml/cursor.hpp"

namespace anagen::scenario::toml {

/// A quoted string of one line, basic or literal; the cursor stands on its opening quote.
[[nodiscard]] Parsed<std::string> read_line_string(Cursor& cursor);

/// Any of the four kinds of string; the cursor stands on its opening quote.
[[nodiscard]] Parsed<std::string> read_string(Cursor& cursor);

}  // namespace anagen::scenario::toml
