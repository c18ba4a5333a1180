#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "evidence/lookup.hpp"
#include "skin/channels.hpp"
#include "skin/product.hpp"

namespace anagen::skin {

/// An input on which an answer hangs although nobody knows it.
struct Unknown {
  std::string id;         ///< of the row
  std::string_view note;  ///< what that row says of it
  bool assumed = false;   ///< a placeholder stood in for it; otherwise it was left out, or set by somebody
};

/// What is unknown of a session: numbers that nobody published, and every placeholder (grade D) that was used.
///
/// `lookup` is the one that the session was described with. In order of id, each once.
[[nodiscard]] std::vector<Unknown> unknown_inputs(const evidence::Lookup& lookup, const Product& product);

/// The same for a session with needles.
[[nodiscard]] std::vector<Unknown> unknown_inputs(const evidence::Lookup& lookup, const Product& product,
                                                  const Needling& needling);

}  // namespace anagen::skin
