#pragma once

#include <string>

namespace anagen::report {

/// The head of a page of ours, up to its body: title, style, no request to anywhere.
[[nodiscard]] std::string html_head(const std::string& title);

/// What every page begins with: the way past the banner, what the page is for, the wordmark and the key (markup).
[[nodiscard]] std::string html_banner(const std::string& key);

}  // namespace anagen::report
