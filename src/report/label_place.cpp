#include "report/label_place.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace anagen::report {

namespace {

constexpr double per_letter = 7.6;  ///< width of a bold letter at 12.5 px in the widest of the fonts
constexpr double ascent = 11;
constexpr double descent = 3;
constexpr double clear = 5;   ///< least distance from any line
constexpr double reach = 40;  ///< distance from other lines beyond which more is no better

struct Box {
  double left, right, top, bottom;
};

/// Lowest and highest y of a line between two x.
std::pair<double, double> extent(const std::vector<Point>& line, double left, double right) {
  double top = 1e9;
  double bottom = -1e9;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool inside = line[i].first >= left && line[i].first <= right;
    const bool enters = i + 1 < line.size() && line[i].first < left && line[i + 1].first > left;
    const bool leaves = i > 0 && line[i].first > right && line[i - 1].first < right;
    if (!inside && !enters && !leaves) {
      continue;
    }
    top = std::min(top, line[i].second);
    bottom = std::max(bottom, line[i].second);
  }
  return {top, bottom};
}

/// Distance between a box and what runs from `top` to `bottom` over its width; negative when they cross.
double distance(const Box& box, double top, double bottom) {
  if (bottom < box.top) {
    return box.top - bottom;
  }
  if (top > box.bottom) {
    return top - box.bottom;
  }
  return -1;
}

}  // namespace

std::optional<Point> place_label(const std::vector<std::vector<Point>>& lines, std::size_t own,
                                 const std::vector<double>& levels, std::string_view words, const Frame& frame) {
  const double half = per_letter * static_cast<double>(words.size()) / 2;
  std::optional<Point> best;
  double best_score = -1;
  for (const Point& point : lines[own]) {
    const double left = point.first - half;
    const double right = point.first + half;
    if (left < frame.left || right > frame.right) {
      continue;
    }
    const auto [top, bottom] = extent(lines[own], left, right);
    for (const bool above : {true, false}) {
      const double baseline = above ? top - clear - descent : bottom + clear + ascent;
      const Box box{left, right, baseline - ascent, baseline + descent};
      if (box.top < frame.top || box.bottom > frame.bottom - 1) {
        continue;
      }
      double score = reach;
      for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == own) {
          continue;
        }
        const auto [other_top, other_bottom] = extent(lines[i], left, right);
        score = std::min(score, distance(box, other_top, other_bottom));
      }
      for (const double level : levels) {
        if (distance(box, level, level) < 0) {
          score = -1;
        }
      }
      const double lean = std::abs(point.second - (above ? top : bottom));  // far from its own line where it is steep
      score -= lean / 2;
      if (score > std::max(best_score, 2.0)) {
        best_score = score;
        best = Point{point.first, baseline};
      }
    }
  }
  return best;
}

}  // namespace anagen::report
