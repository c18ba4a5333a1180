#pragma once

#include <string>

#include "core/error.hpp"

namespace anagen {

/// Where numbers come from and how well they are known, as text for a terminal.
///
/// An empty `id` lists every parameter by group, one line each. The id of a parameter explains each of its rows: value,
/// spread, whom it holds for, method, source, grade, how it was seen. The beginning of ids (`follicle`,
/// `follicle.anagen`) lists those below it.
/// Errors: Fault::input for an id that is not in the tables, with the nearest ones as suggestion.
[[nodiscard]] Expected<std::string> evidence_page(const std::string& id);

/// The same as one JSON object: `schema` ("anagen.evidence/1"), `id`, `rows` with every column, `sources` with those
/// the rows name. Numbers that are unknown are null.
[[nodiscard]] Expected<std::string> evidence_json(const std::string& id);

}  // namespace anagen
