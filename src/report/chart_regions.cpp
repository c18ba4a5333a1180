#include "report/chart_regions.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "report/arms.hpp"
#include "report/course.hpp"
#include "report/numbers.hpp"
#include "report/plot.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

constexpr double header = 46;  ///< head and name above a small chart
constexpr double plot_height = 92;
constexpr double below = 30;

/// Everything one small chart shows.
struct Panel {
  std::string region;
  std::vector<std::pair<const Arm*, Course>> lives;
};

std::vector<Panel> panels_of(const Results& results, const std::string& measure) {
  std::vector<Panel> panels;
  const bool only_whole = results.regions.size() < 2;
  for (const std::string& region : results.regions) {
    if (region == "scalp" && !only_whole) {
      continue;
    }
    Panel panel{region, {}};
    for (const Arm* arm : drawn_arms(results)) {
      Course course = course_of(results, arm->id, measure, region);
      if (!course.empty()) {
        panel.lives.emplace_back(arm, std::move(course));
      }
    }
    if (!panel.lives.empty()) {
      panels.push_back(std::move(panel));
    }
  }
  if (panels.empty() && !only_whole) {
    Panel panel{"scalp", {}};
    for (const Arm* arm : drawn_arms(results)) {
      Course course = course_of(results, arm->id, measure);
      if (!course.empty()) {
        panel.lives.emplace_back(arm, std::move(course));
      }
    }
    if (!panel.lives.empty()) {
      panels.push_back(std::move(panel));
    }
  }
  return panels;
}

/// The largest departure from the twin (median difference over the median of the twin), in words at its place.
void note_departure(Svg& svg, const Results& results, const Panel& panel, const Scale& x, const Scale& y,
                    const Frame& frame) {
  if (panel.lives.size() < 2) {
    return;
  }
  const Course& actual = panel.lives[0].second;
  const Course& twin = panel.lives[1].second;
  const Course difference = difference_of(results, actual, twin);
  if (actual.days != twin.days || difference.days != actual.days) {
    return;
  }
  double largest = 0;
  std::size_t at = 0;
  for (std::size_t i = 0; i < actual.size(); ++i) {
    if (!(twin.at[i].p50 > 0)) {
      continue;
    }
    const double relative = difference.at[i].p50 / twin.at[i].p50;
    if (std::max(relative, -relative) > std::max(largest, -largest)) {
      largest = relative;
      at = i;
    }
  }
  constexpr double unseen = 0.0005;
  if (std::max(largest, -largest) < unseen) {
    return;
  }
  const double across = std::clamp(x(actual.days[at]), frame.left + 20, frame.right - 20);
  // Below the bands where there is room above the axis, else above them.
  constexpr double needed = 26;
  const double under = y(std::min(actual.at[at].p05, twin.at[at].p05));
  if (under + needed < frame.bottom) {
    svg.line({x(actual.days[at]), under + 3}, {x(actual.days[at]), under + 11}, "zr");
    svg.text({across, under + 23}, signed_percent(largest), "sm halo", Anchor::middle);
    return;
  }
  const double over = y(std::max(actual.at[at].p95, twin.at[at].p95));
  svg.text({across, over - 6}, signed_percent(largest), "sm halo", Anchor::middle);
}

void draw_panel(Svg& svg, const Results& results, const Panel& panel, const Frame& frame, double top, bool scaled,
                bool of_hundred) {
  const Scale x = time_scale(results, frame);
  const Scale y = value_scale(0, top, frame);
  draw_head(svg, {frame.left + 10, frame.top - header + 16}, panel.region);
  svg.text({frame.left + 27, frame.top - header + 20}, region_words(panel.region), "lb ink");
  if (scaled) {
    constexpr double hundred = 100;
    draw_value_axis(svg, y, frame, 3, false, of_hundred ? "\u00a0%" : "", of_hundred ? hundred : 1);
  } else {
    for (const double tick : round_ticks(0, top, 3)) {
      svg.line({frame.left, y(tick)}, {frame.right, y(tick)}, tick == 0 ? "g0" : "g");
    }
  }
  draw_time_axis(svg, results, frame, 4, false);
  draw_bands(svg, results, panel.lives.front().second, x, y, arm_style(results, *panel.lives.front().first));
  for (std::size_t i = panel.lives.size(); i-- > 0;) {
    const auto& [arm, course] = panel.lives[i];
    svg.polyline(trace(course, x, y, &Summary::p50), "s thin s-" + arm_style(results, *arm));
  }
  note_departure(svg, results, panel, x, y, frame);
}

}  // namespace

std::string chart_regions(const Results& results, const std::string& measure, const std::string& finding, Room room) {
  const std::vector<Panel> panels = panels_of(results, measure);
  if (panels.empty()) {
    return {};
  }
  double top = 0;
  for (const Panel& panel : panels) {
    for (const auto& [arm, course] : panel.lives) {
      top = highest(course, &Summary::p95, top);
    }
  }
  const Measure* told = measure_of(results, measure);
  const bool of_hundred = told != nullptr && told->unit == "1";
  top = round_up(top, 3);
  const bool wide = room == Room::wide;
  const std::size_t columns = wide ? 5 : 2;
  const double left = wide ? 36 : 34;
  const double width = wide ? 146 : 144;
  const double gap = wide ? 18 : 34;
  const std::size_t rows = (panels.size() + columns - 1) / columns;
  const double row = header + plot_height + below;
  Svg svg(wide ? 860 : 360, row * static_cast<double>(rows), finding);
  for (std::size_t i = 0; i < panels.size(); ++i) {
    const auto column = static_cast<double>(i % columns);
    const std::size_t line = i / columns;
    const double from = left + column * (width + gap);
    const double down = static_cast<double>(line) * row + header;
    draw_panel(svg, results, panels[i], {from, from + width, down, down + plot_height}, top, i % columns == 0,
               of_hundred);
  }
  return svg.finish();
}

}  // namespace anagen::report
