#pragma once

#include <string_view>

namespace anagen {

/// Version of the program, e.g. "0.1.0": the project version of the build.
[[nodiscard]] std::string_view version();

}  // namespace anagen
