#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "scenario/toml/complaint.hpp"

namespace anagen::scenario::toml {

/// What keeps a text from being TOML before any grammar: broken UTF-8, control characters, a lone carriage return.
[[nodiscard]] std::optional<Complaint> check_text(std::string_view text);

/// True when `text` is well-formed UTF-8 (no overlong forms, no surrogates).
[[nodiscard]] bool is_utf8(std::string_view text);

/// Adds a Unicode scalar value as UTF-8; false, and nothing added, for a surrogate or a value above 10FFFF.
bool append_utf8(std::string& text, std::uint32_t code);

}  // namespace anagen::scenario::toml
