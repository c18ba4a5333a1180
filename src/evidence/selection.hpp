#pragma once

#include <span>
#include <string>

#include "core/error.hpp"
#include "evidence/parameter.hpp"

namespace anagen::evidence {

/// The rows that a question is about, and whether they are all of one id.
struct Selection {
  std::span<const Parameter> rows;
  bool one_id = false;
};

/// The rows of an id, those below a prefix (`follicle`, `follicle.`), or all for an empty text.
///
/// An id that also begins others stands for itself. Errors: Fault::input when nothing fits, with the nearest ids.
[[nodiscard]] Expected<Selection> select(const std::string& id);

}  // namespace anagen::evidence
