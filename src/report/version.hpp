#pragma once

#include <string>

namespace anagen::report {

/// The version of the program, as printed in the report and in `provenance.json`.
[[nodiscard]] std::string version();

}  // namespace anagen::report
