#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include "scenario/document.hpp"
#include "scenario/toml/cursor.hpp"

namespace anagen::scenario::toml {

/// A value written without quotes or brackets.
using Scalar = std::variant<std::int64_t, double, bool, DateTime>;

/// true, false, a number in any TOML form, a date or a time; the cursor stands on its first character.
[[nodiscard]] Parsed<Scalar> read_scalar(Cursor& cursor);

/// A whole number in TOML spelling; nothing when it is none or does not fit 64 bits.
[[nodiscard]] std::optional<std::int64_t> parse_integer(std::string_view text);

/// A decimal number in TOML spelling (whole numbers too, inf and nan not); nothing when it is none or overflows.
[[nodiscard]] std::optional<double> parse_real(std::string_view text);

/// A date, a time or both in RFC 3339 spelling with seconds; nothing when it is none or not in the calendar.
[[nodiscard]] std::optional<DateTime> parse_datetime(std::string_view text);

}  // namespace anagen::scenario::toml
