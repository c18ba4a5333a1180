#pragma once

#include <span>
#include <string_view>

#include "scenario/schema/field.hpp"

namespace anagen::scenario {

/// The fields of a section, in the order in which they are written; one definition a section in this folder.
template <class S>
[[nodiscard]] std::span<const Field<S>> fields();

/// The word that chooses a kind of cause or instrument, one sentence about it, and what people call it.
struct KindInfo {
  std::string_view name;
  std::string_view doc;
  std::string_view also = {};  ///< everyday words for the same, separated by blanks; `anagen new` understands them
};
template <class Spec>
inline constexpr KindInfo kind_of{};

}  // namespace anagen::scenario
