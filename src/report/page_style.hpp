#pragma once

#include <string>

namespace anagen::report {

/// The style sheet of the report: both themes, phone, and paper.
[[nodiscard]] std::string page_style();

/// The hatch and dot patterns that charts refer to, as one hidden drawing at the top of the page.
[[nodiscard]] std::string page_patterns();

}  // namespace anagen::report
