#pragma once

#include <string>

namespace anagen::report {

/// The head of a page of ours, up to its body: title, style, no request to anywhere. `more` are rules of the style
/// sheet that only this kind of page needs.
[[nodiscard]] std::string html_head(const std::string& title, const std::string& more = {});

/// What every page begins with: the way past the banner, what the page is for, the wordmark and the key (markup).
[[nodiscard]] std::string html_banner(const std::string& key);

}  // namespace anagen::report
