#pragma once

#include <optional>
#include <string_view>

#include "core/date.hpp"
#include "scenario/document.hpp"

namespace anagen::scenario {

/// The date in a value: a TOML local date, or text in ISO spelling; nothing for anything else.
[[nodiscard]] std::optional<Date> date_in(const Value& value);

/// Text that starts like an ISO date, so that its author meant one.
[[nodiscard]] bool looks_like_date(std::string_view text);

}  // namespace anagen::scenario
