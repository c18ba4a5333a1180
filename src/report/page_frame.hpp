#pragma once

#include <string>
#include <string_view>

namespace anagen::report {

/// The head of a page of ours, up to its body: title, style, no request to anywhere. `more` are rules of the style
/// sheet that only this kind of page needs.
[[nodiscard]] std::string html_head(const std::string& title, const std::string& more = {});

/// What every page begins with: the way past the banner, what the page is for, the wordmark and the key (markup).
[[nodiscard]] std::string html_banner(const std::string& key);

/// The line of purpose above a page and the head with the wordmark (markup); `rest` follows the sentence that every
/// page begins with. No key.
[[nodiscard]] std::string html_purpose(std::string_view rest);

}  // namespace anagen::report
