#pragma once

#include <span>
#include <string>
#include <string_view>

namespace anagen::scenario {

/// Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b`, letter case aside.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// `did you mean "anagen_mean"?` for the candidate that `word` most likely meant; empty when none is near.
///
/// Near: at most a third of the letters of the longer word differ, at least one.
[[nodiscard]] std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

/// The text without blanks at its ends.
[[nodiscard]] std::string_view trim(std::string_view text);

/// `a, b or c`.
[[nodiscard]] std::string list_of(std::span<const std::string_view> words);

}  // namespace anagen::scenario
