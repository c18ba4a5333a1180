#pragma once

#include <string>

#include "anagen/results.hpp"

namespace anagen::report {

/// `,"serum":[...],"outlook":{...}` for the end of summary.json; empty without a serum.
[[nodiscard]] std::string serum_json(const Results& results);

}  // namespace anagen::report
