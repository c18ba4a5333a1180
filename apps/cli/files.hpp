#pragma once

#include <string>

#include "anagen/run.hpp"

namespace anagen::cli {

/// The whole text of a file. Errors: Fault::input where there is no such file, Fault::machine where it cannot be read.
[[nodiscard]] Expected<std::string> read_text(const std::string& path);

}  // namespace anagen::cli
