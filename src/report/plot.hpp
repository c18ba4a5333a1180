#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "anagen/results.hpp"
#include "report/course.hpp"
#include "report/scale.hpp"
#include "report/svg.hpp"

namespace anagen::report {

/// The rectangle that data is drawn in.
struct Frame {
  double left = 0, right = 0, top = 0, bottom = 0;
};

/// The days of the run along a frame.
[[nodiscard]] Scale time_scale(const Results& results, const Frame& frame);

/// Values from `low` to `high` up a frame.
[[nodiscard]] Scale value_scale(double low, double high, const Frame& frame);

/// Ticks of the time axis under the frame, at most `about` of them, and the full-height rule at day 0.
/// `names_zero` writes what day 0 is under its rule, where there is room for the word.
void draw_time_axis(Svg& svg, const Results& results, const Frame& frame, int about, bool names_zero);

/// Horizontal grid lines with their values to the left; zero is drawn stronger. `signs` writes plus signs,
/// `suffix` follows the topmost value.
void draw_value_axis(Svg& svg, const Scale& y, const Frame& frame, int about, bool signs = false,
                     std::string_view suffix = "", double factor = 1);

/// Which statistic of a course a line follows.
using Statistic = double Summary::*;

/// The points of one statistic of a course.
[[nodiscard]] std::vector<Point> trace(const Course& course, const Scale& x, const Scale& y, Statistic statistic);

/// The area between two statistics of a course.
void draw_band(Svg& svg, const Course& course, const Scale& x, const Scale& y, Statistic low, Statistic high,
               const std::string& css);

/// The bands of nine in ten and of half, in the colour of an arm; nothing for a single person.
void draw_bands(Svg& svg, const Results& results, const Course& course, const Scale& x, const Scale& y,
                const std::string& style);

/// The greatest of a statistic over a course, and `least` if that is greater.
[[nodiscard]] double highest(const Course& course, Statistic statistic, double least = 0);

/// Moves positions apart until neighbours are at least `gap` away from each other, keeping their order.
void spread_labels(std::vector<double>& positions, double gap, double lowest, double highest);

}  // namespace anagen::report
