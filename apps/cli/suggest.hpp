#pragma once

#include <string>
#include <vector>

namespace anagen::cli {

/// `did you mean NAME?` for the known name nearest to what was typed, or nothing where none is near.
[[nodiscard]] std::string suggestion(const std::string& typed, const std::vector<std::string>& known);

}  // namespace anagen::cli
