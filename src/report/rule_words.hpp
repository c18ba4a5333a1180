#pragma once

#include <string>

#include "anagen/rules.hpp"

namespace anagen::report {

/// A published share in words: "62 %", "60 % to 66 %", with its exact interval where one is known.
[[nodiscard]] std::string figure_words(const PublishedFigure& figure);

/// A simulated share in words, with how many were asked, or why it is not simulated.
[[nodiscard]] std::string share_words(const SimulatedShare& share);

}  // namespace anagen::report
