#pragma once

#include <string>
#include <vector>

#include "scenario/document.hpp"
#include "scenario/read/problems.hpp"

namespace anagen::scenario {

/// Sets `path=value` in a tree, one after the other: keys joined by dots, list indices from 0.
///
/// After `parameters.` the rest of the path is one id. The value is read as TOML where it is TOML (`40`, `true`,
/// `"text"`), otherwise it is text (`woman`, `30 months`).
void apply_overrides(Value& root, const std::vector<std::string>& overrides, Problems& problems);

}  // namespace anagen::scenario
