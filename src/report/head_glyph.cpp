#include <string>
#include <vector>

#include "report/chart_regions.hpp"

namespace anagen::report {

namespace {

constexpr double kHalfWidth = 9;
constexpr double kHalfHeight = 11.5;

/// Half the width of the head at a height above its middle, from -1 (back) to 1 (front).
double half_width_at(double height) {
  // A polygon of twelve corners is round enough at this size.
  constexpr double kAt[7] = {1.0, 0.98, 0.94, 0.86, 0.74, 0.55, 0.0};
  const double place = (height < 0 ? -height : height) * 6;
  const int below = static_cast<int>(place) > 5 ? 5 : static_cast<int>(place);
  return kHalfWidth * (kAt[below] + (place - below) * (kAt[below + 1] - kAt[below]));
}

/// The part of the head between two heights, and between two shares of its half width on one side.
void mark(Svg& svg, Point centre, double low, double high, double from, double to) {
  constexpr int kSteps = 8;
  std::vector<Point> outer;
  std::vector<Point> inner;
  for (int i = 0; i <= kSteps; ++i) {
    const double height = low + (high - low) * i / kSteps;
    const double across = half_width_at(height);
    const double y = centre.second - kHalfHeight * height;
    outer.emplace_back(centre.first + across * to, y);
    inner.emplace_back(centre.first + across * from, y);
  }
  svg.band(outer, inner, "f-ink");
}

}  // namespace

void draw_head(Svg& svg, Point centre, const std::string& region) {
  const auto [x, y] = centre;
  constexpr double kNose = 2.5;
  svg.polygon({{x - 2, y - kHalfHeight + 0.4}, {x, y - kHalfHeight - kNose}, {x + 2, y - kHalfHeight + 0.4}}, "head");
  svg.ellipse(centre, kHalfWidth, kHalfHeight, "head");
  if (region == "frontal") mark(svg, centre, 0.42, 0.9, -0.85, 0.85);
  if (region == "mid") mark(svg, centre, -0.18, 0.34, -0.6, 0.6);
  if (region == "vertex") mark(svg, centre, -0.66, -0.24, -0.6, 0.6);
  if (region == "occipital") mark(svg, centre, -1.0, -0.72, -1, 1);
  if (region == "temporal") {
    mark(svg, centre, -0.1, 0.62, 0.66, 1);
    mark(svg, centre, -0.1, 0.62, -1, -0.66);
  }
  if (region == "scalp") mark(svg, centre, -1.0, 0.8, -1, 1);
}

}  // namespace anagen::report
