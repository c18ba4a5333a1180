#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "evidence/parameter.hpp"

namespace anagen::evidence {

/// What a grade means, e.g. "one good source".
[[nodiscard]] std::string_view grade_in_words(std::string_view grade);

/// How a figure was seen, e.g. "read in the source".
[[nodiscard]] std::string_view seen_in_words(std::string_view seen);

/// What an Oxford level means, e.g. "randomised trial".
[[nodiscard]] std::string_view level_in_words(std::int32_t level);

/// Value and unit, or the range where there is no value; "unknown" when there is neither.
[[nodiscard]] std::string amount_in_words(const Parameter& row);

/// The spread with its kind; empty when there is none.
[[nodiscard]] std::string spread_in_words(const Parameter& row);

/// Sex, ancestry and region as far as the row names them; "everyone" when it names none.
[[nodiscard]] std::string who_in_words(const Parameter& row);

/// What the ids under a first name are about, e.g. "the follicle and its cycle" for `follicle`.
[[nodiscard]] std::string_view group_in_words(std::string_view first_name);

}  // namespace anagen::evidence
