#pragma once

#include "scenario/document.hpp"
#include "scenario/read/problems.hpp"

namespace anagen::scenario {

/// Lays `over` on `base`: tables are merged key by key, every other value of `over` replaces that of `base`.
void merge(Table& base, Table over);

/// Turns the tables inside `[parameters]` into dotted ids, so that `a.b = 1`, `"a.b" = 1` and `[parameters.a]` are one.
///
/// An id given in two of these ways is a problem.
void flatten_parameters(Table& root, Problems& problems);

}  // namespace anagen::scenario
