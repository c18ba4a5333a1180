#pragma once

#include <string>

#include "scenario/run/world.hpp"
#include "study/study.hpp"

namespace anagen::study {

/// What the targets ask of an arm, as itself or below a line.
[[nodiscard]] scenario::Ask asked_of(const Study& study, const std::string& arm);

}  // namespace anagen::study
