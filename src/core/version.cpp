#include "core/version.hpp"

namespace anagen {

std::string_view version() { return ANAGEN_VERSION; }

}  // namespace anagen
