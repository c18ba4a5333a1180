#pragma once

#include <string>
#include <string_view>

namespace anagen::report {

/// Text that is safe between tags and inside quoted attributes of HTML.
[[nodiscard]] std::string escape_html(std::string_view text);

/// Text as a JSON string, quotes included; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string quote_json(std::string_view text);

/// Text as one field of a CSV line (RFC 4180): quoted only where it must be.
[[nodiscard]] std::string csv_field(std::string_view text);

/// Text with every byte that does not belong to valid UTF-8 replaced by U+FFFD.
[[nodiscard]] std::string valid_utf8(std::string_view text);

}  // namespace anagen::report
