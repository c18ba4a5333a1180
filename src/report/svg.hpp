#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anagen::report {

/// A point of a drawing, in SVG units (one CSS pixel at full size), y downwards.
using Point = std::pair<double, double>;

/// Which of the two renditions of a chart: for wide pages and paper, or for phones.
enum class Room { wide, narrow };

/// Where a text is anchored.
enum class Anchor { start, middle, end };

/// Builds one inline SVG. Colours and strokes come from CSS classes of the page; numbers are rounded to a tenth.
class Svg {
 public:
  /// `finding` becomes the text alternative: it says what the picture shows.
  Svg(double width, double height, std::string_view finding);

  void line(Point from, Point to, std::string_view css);
  void polyline(const std::vector<Point>& points, std::string_view css);
  /// A closed shape: `upper` from left to right, `lower` back.
  void band(const std::vector<Point>& upper, const std::vector<Point>& lower, std::string_view css);
  void polygon(const std::vector<Point>& points, std::string_view css);
  void rect(Point corner, double width, double height, std::string_view css);
  void circle(Point centre, double radius, std::string_view css);
  void ellipse(Point centre, double rx, double ry, std::string_view css);
  void text(Point at, std::string_view words, std::string_view css, Anchor anchor = Anchor::start);
  /// Markup made elsewhere, put in as it is.
  void raw(std::string_view markup) { body_ += markup; }

  /// The finished element.
  [[nodiscard]] std::string finish() const;

 private:
  double width_;
  double height_;
  std::string finding_;
  std::string body_;
};

}  // namespace anagen::report
