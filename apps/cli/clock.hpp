#pragma once

#include <string>

namespace anagen::cli {

/// Today's date where this machine stands, as `YYYY-MM-DD`.
[[nodiscard]] std::string today();

}  // namespace anagen::cli
