#include "clock.hpp"

#include <fmt/chrono.h>

#include <ctime>

namespace anagen::cli {

std::string today() { return fmt::format("{:%Y-%m-%d}", fmt::localtime(std::time(nullptr))); }

}  // namespace anagen::cli
