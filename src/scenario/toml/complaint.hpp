#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <string>

namespace anagen::scenario::toml {

/// A position in a text.
struct Mark {
  std::size_t offset = 0;
  std::uint32_t line = 1;
  std::uint32_t column = 1;  ///< in characters
};

/// Why a text is not TOML, and where.
struct Complaint {
  Mark at;
  std::string problem;
  std::string allowed;
};

/// A piece of the text, read; or the reason why it cannot be.
template <class T>
using Parsed = std::expected<T, Complaint>;

/// The failing side of a Parsed.
[[nodiscard]] inline std::unexpected<Complaint> complain(const Mark& at, std::string problem,
                                                         std::string allowed = {}) {
  return std::unexpected(Complaint{at, std::move(problem), std::move(allowed)});
}

}  // namespace anagen::scenario::toml
