#pragma once

#include <cstddef>
#include <utility>
#include <variant>

namespace anagen::scenario {

/// Calls `visit` with a default value of every alternative of a variant of specs, in order.
template <class Variant, class Visit>
void for_each_alternative(Visit&& visit) {
  const auto call = [&]<std::size_t... index>(std::index_sequence<index...>) {
    (visit(std::variant_alternative_t<index, Variant>{}), ...);
  };
  call(std::make_index_sequence<std::variant_size_v<Variant>>{});
}

}  // namespace anagen::scenario
