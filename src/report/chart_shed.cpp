#include "report/chart_shed.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

#include "report/arms.hpp"
#include "report/calendar.hpp"
#include "report/course.hpp"
#include "report/facts.hpp"
#include "report/label_place.hpp"
#include "report/lanes.hpp"
#include "report/numbers.hpp"
#include "report/plot.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

constexpr double wide_width = 860;
constexpr double narrow_width = 360;
constexpr double axis_room = 26;   ///< below a frame, for the time axis
constexpr double text_gap = 8;     ///< between a frame and what is written beside it
constexpr double under_band = 14;  ///< from the lower edge of a band to a name under it
constexpr int fine = 2;            ///< an axis may end half way between two ticks

struct Size {
  double width, left, right, plot, strip;
  int values, times;
};

constexpr Size size_of(Room room) {
  return room == Room::wide ? Size{wide_width, 44, 700, 290, 124, 6, 10} : Size{narrow_width, 38, 352, 230, 110, 5, 6};
}

/// Highest value the chart must hold: the bands, and the quoted limits where they are drawn.
double top_value(const Results& results, const std::vector<std::pair<const Arm*, Course>>& lives, const Course& quiet,
                 const ShedChart& chart, int about) {
  const Statistic edge = results.subjects > 1 ? &Summary::p95 : &Summary::p50;
  double top = highest(quiet, edge);
  for (const auto& [arm, course] : lives) {
    const bool banded = arm == lives.front().first;
    top = highest(course, banded ? edge : &Summary::p50, top);
  }
  if (chart.limits) {
    top = std::max(top, quoted_limits[1]);
  }
  return round_up(top, fine * about);
}

void draw_limits(Svg& svg, const Scale& y, const Frame& frame, Room room) {
  for (const double limit : quoted_limits) {
    svg.line({frame.left, y(limit)}, {frame.right, y(limit)}, "ref");
    if (room == Room::wide) {
      svg.text({frame.right + text_gap, y(limit) + 4},
               say(limit == quoted_limits[0] ? words::limit_low : words::limit_high, {{"n", fixed(limit, 0)}}), "sm");
    }
  }
  if (room == Room::narrow) {
    svg.text({frame.right, y(quoted_limits[1]) - 5}, words::limits_both, "sm halo", Anchor::end);
  }
}

/// Writes the name of each life at its line, where it is clear of the others.
void label_lives(Svg& svg, const Results& results, const std::vector<std::pair<const Arm*, Course>>& lives,
                 const std::vector<std::vector<Point>>& lines, const std::vector<double>& levels, const Frame& frame) {
  for (std::size_t i = 0; i < lives.size(); ++i) {
    const Arm& arm = *lives[i].first;
    const auto at = place_label(lines, i, levels, arm.label, frame);
    if (at) {
      svg.text(*at, arm.label, "lb halo t-" + arm_style(results, arm), Anchor::middle);
    }
  }
}

}  // namespace

std::string chart_shed(const Results& results, const ShedChart& chart, Room room) {
  const Size size = size_of(room);
  const double above = (chart.lanes ? lanes_height(results, room) : 0) + text_gap * 2;
  const Frame frame{size.left, size.right, above, above + size.plot};
  Svg svg(size.width, frame.bottom + axis_room, chart.finding);
  const Scale x = time_scale(results, frame);

  std::vector<std::pair<const Arm*, Course>> lives;
  for (const Arm* arm : drawn_arms(results)) {
    Course course = course_of(results, arm->id, chart.measure);
    if (!course.empty()) {
      lives.emplace_back(arm, std::move(course));
    }
  }
  if (lives.empty()) {
    return {};
  }
  const Course quiet = course_of(results, quiet_arm(results).id, chart.measure);
  const Scale y = value_scale(0, top_value(results, lives, quiet, chart, size.values), frame);

  if (results.subjects > 1) {
    draw_band(svg, quiet, x, y, &Summary::p05, &Summary::p95, "own");
  }
  draw_value_axis(svg, y, frame, size.values);
  if (chart.lanes) {
    draw_lanes(svg, results, {frame.left, frame.right, 0, 0}, room);
  }
  const Frame ruled{frame.left, frame.right, chart.lanes ? 0 : frame.top, frame.bottom};
  draw_time_axis(svg, results, ruled, size.times, true);
  if (chart.limits) {
    draw_limits(svg, y, frame, room);
  }

  const bool same = lives.size() == 1;
  const std::string style = arm_style(results, *lives.front().first);
  if (!same) {
    draw_bands(svg, results, lives.front().second, x, y, style);
  }
  if (same && results.subjects > 1) {
    draw_band(svg, lives.front().second, x, y, &Summary::p25, &Summary::p75, "f-" + style + " b50");
  }
  std::vector<std::vector<Point>> lines;
  for (const auto& [arm, course] : lives) {
    lines.push_back(trace(course, x, y, &Summary::p50));
  }
  for (std::size_t i = lives.size(); i-- > 0;) {
    svg.polyline(lines[i], "s s-" + arm_style(results, *lives[i].first));
  }
  std::vector<double> levels;
  if (chart.limits) {
    levels = {y(quoted_limits[0]), y(quoted_limits[1])};
  }
  label_lives(svg, results, lives, lines, levels, frame);
  if (results.subjects > 1 && !quiet.empty()) {
    const Summary& last = quiet.at.back();
    const std::string band = say(words::own_band, {{"own", people(results).own}});
    if (room == Room::wide) {
      svg.text({frame.right + text_gap, y((last.p05 + last.p25) / 2) + 4}, band, "sm it");
    } else {
      svg.text({frame.left + 4, y(quiet.at.front().p05) + under_band}, band, "sm it halo");
    }
  }
  return svg.finish();
}

std::string chart_difference(const Results& results, const std::string& measure, const std::string& finding,
                             Room room) {
  const Arm* twin = main_twin(results);
  if (twin == nullptr) {
    return {};
  }
  const Course base = course_of(results, twin->id, measure);
  const Course difference = difference_of(results, course_of(results, results.arms.front().id, measure), base);
  if (difference.empty()) {
    return {};
  }
  const Size size = size_of(room);
  const Frame frame{size.left, size.right, text_gap, text_gap + size.strip};
  Svg svg(size.width, frame.bottom + axis_room, finding);
  const bool many = results.subjects > 1;
  double reach = 0;
  for (const Summary& s : difference.at) {
    reach = std::max({reach, std::abs(many ? s.p05 : s.p50), std::abs(many ? s.p95 : s.p50)});
  }
  constexpr int values_a_side = 2;  // on either side of zero
  reach = round_up(reach, fine * fine * values_a_side);
  const Scale x = time_scale(results, frame);
  const Scale y = value_scale(-reach, reach, frame);
  draw_value_axis(svg, y, frame, 2 * values_a_side, true);
  draw_time_axis(svg, results, frame, size.times, true);
  draw_bands(svg, results, difference, x, y, "treated");
  for (const Arm* arm : drawn_arms(results)) {
    if (arm == &results.arms.front() || arm == twin || arm->id == "undisturbed") {
      continue;
    }
    const Course other = difference_of(results, course_of(results, arm->id, measure), base);
    svg.polyline(trace(other, x, y, &Summary::p50), "s s-" + arm_style(results, *arm));
  }
  svg.polyline(trace(difference, x, y, &Summary::p50), "s s-treated");
  const bool wide = room == Room::wide;
  const double at = wide ? frame.right + text_gap : frame.right;
  const Anchor anchor = wide ? Anchor::start : Anchor::end;
  svg.text({at, frame.top + 12}, words::sheds_more, "sm halo", anchor);
  if (wide) {
    svg.text({at, y(0) + 4}, words::as_the_twin, "sm");
  }
  svg.text({at, frame.bottom - 4}, words::sheds_less, "sm halo", anchor);
  return svg.finish();
}

}  // namespace anagen::report
