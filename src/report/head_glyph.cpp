#include <string>
#include <vector>

#include "report/chart_regions.hpp"

namespace anagen::report {

namespace {

constexpr double half_width = 9;
constexpr double half_height = 11.5;

/// Half the width of the head at a height above its middle, from -1 (back) to 1 (front).
double half_width_at(double height) {
  // A polygon of twelve corners is round enough at this size.
  constexpr double half_widths[7] = {1.0, 0.98, 0.94, 0.86, 0.74, 0.55, 0.0};
  const double place = (height < 0 ? -height : height) * 6;
  const int below = static_cast<int>(place) > 5 ? 5 : static_cast<int>(place);
  return half_width * (half_widths[below] + (place - below) * (half_widths[below + 1] - half_widths[below]));
}

/// The part of the head between two heights, and between two shares of its half width on one side.
void mark(Svg& svg, Point centre, double low, double high, double from, double to) {
  constexpr int step_count = 8;
  std::vector<Point> outer;
  std::vector<Point> inner;
  for (int i = 0; i <= step_count; ++i) {
    const double height = low + (high - low) * i / step_count;
    const double across = half_width_at(height);
    const double y = centre.second - half_height * height;
    outer.emplace_back(centre.first + across * to, y);
    inner.emplace_back(centre.first + across * from, y);
  }
  svg.band(outer, inner, "f-ink");
}

}  // namespace

void draw_head(Svg& svg, Point centre, const std::string& region) {
  const auto [x, y] = centre;
  constexpr double nose = 2.5;
  svg.polygon({{x - 2, y - half_height + 0.4}, {x, y - half_height - nose}, {x + 2, y - half_height + 0.4}}, "head");
  svg.ellipse(centre, half_width, half_height, "head");
  if (region == "frontal") {
    mark(svg, centre, 0.42, 0.9, -0.85, 0.85);
  }
  if (region == "mid") {
    mark(svg, centre, -0.18, 0.34, -0.6, 0.6);
  }
  if (region == "vertex") {
    mark(svg, centre, -0.66, -0.24, -0.6, 0.6);
  }
  if (region == "occipital") {
    mark(svg, centre, -1.0, -0.72, -1, 1);
  }
  if (region == "temporal") {
    mark(svg, centre, -0.1, 0.62, 0.66, 1);
    mark(svg, centre, -0.1, 0.62, -1, -0.66);
  }
  if (region == "scalp") {
    mark(svg, centre, -1.0, 0.8, -1, 1);
  }
}

}  // namespace anagen::report
