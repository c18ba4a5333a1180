#include "report/svg.hpp"

#include <fmt/format.h>

#include <iterator>

#include "report/escape.hpp"
#include "report/numbers.hpp"

namespace anagen::report {

namespace {

std::string pair_of(Point point) { return coordinate(point.first) + ' ' + coordinate(point.second); }

/// The points as path data, a point left out when it prints like the one before.
std::string path_data(const std::vector<Point>& points, char first) {
  std::string data;
  std::string last;
  for (const Point& point : points) {
    const std::string here = pair_of(point);
    if (here == last) {
      continue;
    }
    data += (data.empty() ? first : 'L') + here;
    last = here;
  }
  return data;
}

constexpr std::string_view anchor_css(Anchor anchor) {
  switch (anchor) {
    case Anchor::middle:
      return " text-anchor=\"middle\"";
    case Anchor::end:
      return " text-anchor=\"end\"";
    case Anchor::start:
      break;
  }
  return "";
}

}  // namespace

Svg::Svg(double width, double height, std::string_view finding)
    : width_(width), height_(height), finding_(escape_html(finding)) {}

void Svg::line(Point from, Point to, std::string_view css) {
  fmt::format_to(std::back_inserter(body_), R"(<path class="{}" d="M{}L{}"/>)", css, pair_of(from), pair_of(to));
}

void Svg::polyline(const std::vector<Point>& points, std::string_view css) {
  if (points.empty()) {
    return;
  }
  fmt::format_to(std::back_inserter(body_), R"(<path class="{}" d="{}"/>)", css, path_data(points, 'M'));
}

void Svg::band(const std::vector<Point>& upper, const std::vector<Point>& lower, std::string_view css) {
  if (upper.empty() || lower.empty()) {
    return;
  }
  const std::vector<Point> back(lower.rbegin(), lower.rend());
  fmt::format_to(std::back_inserter(body_), R"(<path class="{}" d="{}{}Z"/>)", css, path_data(upper, 'M'),
                 path_data(back, 'L'));
}

void Svg::polygon(const std::vector<Point>& points, std::string_view css) {
  if (points.empty()) {
    return;
  }
  fmt::format_to(std::back_inserter(body_), R"(<path class="{}" d="{}Z"/>)", css, path_data(points, 'M'));
}

void Svg::rect(Point corner, double width, double height, std::string_view css) {
  fmt::format_to(std::back_inserter(body_), R"(<rect class="{}" x="{}" y="{}" width="{}" height="{}"/>)", css,
                 coordinate(corner.first), coordinate(corner.second), coordinate(width), coordinate(height));
}

void Svg::circle(Point centre, double radius, std::string_view css) {
  fmt::format_to(std::back_inserter(body_), R"(<circle class="{}" cx="{}" cy="{}" r="{}"/>)", css,
                 coordinate(centre.first), coordinate(centre.second), coordinate(radius));
}

void Svg::ellipse(Point centre, double rx, double ry, std::string_view css) {
  fmt::format_to(std::back_inserter(body_), R"(<ellipse class="{}" cx="{}" cy="{}" rx="{}" ry="{}"/>)", css,
                 coordinate(centre.first), coordinate(centre.second), coordinate(rx), coordinate(ry));
}

void Svg::text(Point at, std::string_view words, std::string_view css, Anchor anchor) {
  fmt::format_to(std::back_inserter(body_), R"(<text class="{}" x="{}" y="{}"{}>{}</text>)", css, coordinate(at.first),
                 coordinate(at.second), anchor_css(anchor), escape_html(words));
}

std::string Svg::finish() const {
  return fmt::format(R"(<svg role="img" aria-label="{}" viewBox="0 0 {} {}">{}</svg>)"
                     "\n",
                     finding_, coordinate(width_), coordinate(height_), body_);
}

}  // namespace anagen::report
