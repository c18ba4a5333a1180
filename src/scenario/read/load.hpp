#pragma once

#include <string>

#include "anagen/read.hpp"
#include "scenario/document.hpp"
#include "scenario/read/problems.hpp"

namespace anagen::scenario {

/// The tree of a scenario with all that it extends below it.
struct Loaded {
  Value root;
  bool read = false;      ///< the scenario's own text could be read
  bool complete = false;  ///< so could all that it extends
  Errors errors;          ///< faults of syntax and of files
};

/// How long a chain of `extends` may be.
inline constexpr std::size_t longest_chain = 8;

/// Reads a text, and what it extends, into one tree. Problems of values (schema, extends) go to `problems`.
[[nodiscard]] Loaded load_scenario(const std::string& text, const std::string& origin, const ReadOptions& options,
                                   Problems& problems);

}  // namespace anagen::scenario
