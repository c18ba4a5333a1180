#include "report/plot.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

#include "core/units.hpp"
#include "report/calendar.hpp"
#include "report/numbers.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

constexpr double axis_text_drop = 18;  ///< from the frame to the baseline of the tick texts
constexpr double text_half_height = 4;

/// Steps of a time axis that a reader counts in: months or weeks.
double time_step(double span, int about) {
  constexpr std::array<double, 9> step_count{1, 2, 3, 6, 12, 24, 48, 96, 192};
  for (const double step : step_count) {
    if (span <= step * about) {
      return step;
    }
  }
  return step_count.back();
}

}  // namespace

Scale time_scale(const Results& results, const Frame& frame) {
  return {static_cast<double>(results.first_day), static_cast<double>(results.last_day), frame.left, frame.right};
}

Scale value_scale(double low, double high, const Frame& frame) { return {low, high, frame.bottom, frame.top}; }

void draw_time_axis(Svg& svg, const Results& results, const Frame& frame, int about, bool names_zero) {
  const Scale x = time_scale(results, frame);
  const double unit = in_months(results) ? days_per_month : days_per_week;
  const double step = time_step((results.last_day - results.first_day) / unit, about);
  const double base = frame.bottom + axis_text_drop;
  constexpr std::size_t longest_name = 14;  // letters that fit between two ticks
  constexpr double per_letter = 3.4;        // half the width of a letter at 11.5 px
  const bool named = names_zero && !results.day_zero_label.empty() && results.day_zero_label.size() <= longest_name;
  const double clear =
      named ? per_letter * static_cast<double>(results.day_zero_label.size()) + text_half_height * 4 : 0;
  bool unit_written = false;
  for (double index = std::ceil(results.first_day / unit / step); index * step * unit <= results.last_day; index += 1) {
    const double value = index * step;
    const double at = x(value * unit);
    if (value == 0) {
      svg.line({at, frame.top}, {at, frame.bottom}, "zr");
      svg.text({at, base}, named ? results.day_zero_label : "0", "ax", Anchor::middle);
      continue;
    }
    if (std::abs(at - x(0)) < clear) {
      continue;
    }
    std::string label = fixed(value, 0);
    if (value > 0 && !unit_written) {
      label = say(in_months(results) ? words::month_number : words::week_number, {{"n", label}});
      unit_written = true;
    }
    svg.text({at, base}, label, "ax", Anchor::middle);
  }
}

void draw_value_axis(Svg& svg, const Scale& y, const Frame& frame, int about, bool signs, std::string_view suffix,
                     double factor) {
  const std::vector<double> ticks = round_ticks(y.from * factor, y.to * factor, about);
  constexpr double label_gap = 8;
  for (std::size_t i = 0; i < ticks.size(); ++i) {
    const double at = y(ticks[i] / factor);
    const bool zero = std::abs(ticks[i]) < 1e-12;
    svg.line({frame.left, at}, {frame.right, at}, zero ? "g0" : "g");
    std::string label = tick_text(ticks[i], ticks, signs);
    if (i + 1 == ticks.size()) {
      label += suffix;
    }
    svg.text({frame.left - label_gap, at + text_half_height}, label, "ax", Anchor::end);
  }
}

std::vector<Point> trace(const Course& course, const Scale& x, const Scale& y, Statistic statistic) {
  std::vector<Point> points;
  points.reserve(course.size());
  for (std::size_t i = 0; i < course.size(); ++i) {
    points.emplace_back(x(course.days[i]), y(course.at[i].*statistic));
  }
  return points;
}

void draw_band(Svg& svg, const Course& course, const Scale& x, const Scale& y, Statistic low, Statistic high,
               const std::string& css) {
  svg.band(trace(course, x, y, high), trace(course, x, y, low), css);
}

void draw_bands(Svg& svg, const Results& results, const Course& course, const Scale& x, const Scale& y,
                const std::string& style) {
  if (results.subjects < 2) {
    return;
  }
  draw_band(svg, course, x, y, &Summary::p05, &Summary::p95, "f-" + style + " b90");
  draw_band(svg, course, x, y, &Summary::p25, &Summary::p75, "f-" + style + " b50");
}

double highest(const Course& course, Statistic statistic, double least) {
  double value = least;
  for (const Summary& summary : course.at) {
    value = std::max(value, summary.*statistic);
  }
  return value;
}

void spread_labels(std::vector<double>& positions, double gap, double lowest, double highest) {
  for (std::size_t i = 0; i < positions.size(); ++i) {
    const double least = i == 0 ? lowest : positions[i - 1] + gap;
    positions[i] = std::max(positions[i], least);
  }
  for (std::size_t i = positions.size(); i-- > 0;) {
    const double most = i + 1 == positions.size() ? highest : positions[i + 1] - gap;
    positions[i] = std::min(positions[i], most);
  }
}

}  // namespace anagen::report
