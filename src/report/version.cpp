#include "report/version.hpp"

namespace anagen::report {

std::string version() { return ANAGEN_REPORT_VERSION; }

}  // namespace anagen::report
