#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "report/plot.hpp"
#include "report/svg.hpp"

namespace anagen::report {

/// Finds a place for the name of a line close to it and clear of every other line.
///
/// `lines` are drawn lines with growing x; `own` is the one to be named; `level` are horizontal rules to keep off.
/// Prefers the place where the line is farthest from the others. The result is the middle of the baseline; none when
/// the words fit nowhere.
[[nodiscard]] std::optional<Point> place_label(const std::vector<std::vector<Point>>& lines, std::size_t own,
                                               const std::vector<double>& levels, std::string_view words,
                                               const Frame& frame);

}  // namespace anagen::report
