#include "report/compare/charts.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "report/compare/settings.hpp"
#include "report/compare/side_by_side.hpp"
#include "report/plot.hpp"

namespace anagen::report {

namespace {

constexpr const char* shed = "shed_per_day";
constexpr double axis_room = 26;
constexpr double text_gap = 8;
constexpr double label_gap = 15;

struct Size {
  double width, left, right, plot, strip;
  int values, times;
};

constexpr Size size_of(Room room) {
  return room == Room::wide ? Size{860, 44, 740, 290, 150, 6, 10} : Size{360, 38, 330, 230, 130, 5, 6};
}

/// The value axis that every chart of the shedding has, so that they can be held against each other.
Scale shed_scale(const Comparison& runs, const Frame& frame, int about) {
  double top = 0;
  for (std::size_t run = 0; run < runs.size(); ++run) {
    const Statistic edge = runs[run].subjects > 1 ? &Summary::p95 : &Summary::p50;
    top = highest(shared_course(runs, run, "actual", shed), edge, top);
    top = highest(shared_course(runs, run, "undisturbed", shed), edge, top);
  }
  return value_scale(0, round_up(top, 2 * about), frame);
}

/// The letters of the runs to the right of where their lines end.
void draw_letters(Svg& svg, const std::vector<std::pair<std::size_t, double>>& ends, const Frame& frame) {
  std::vector<std::pair<std::size_t, double>> ordered = ends;
  std::ranges::sort(ordered, {}, &std::pair<std::size_t, double>::second);
  std::vector<double> at;
  for (const auto& [run, y] : ordered) {
    at.push_back(y);
  }
  spread_labels(at, label_gap, frame.top, frame.bottom);
  for (std::size_t i = 0; i < ordered.size(); ++i) {
    svg.text({frame.right + text_gap, at[i] + 4}, letter_of(ordered[i].first), "lb t-" + run_style(ordered[i].first));
  }
}

}  // namespace

std::string run_style(std::size_t run) {
  constexpr std::array<const char*, 4> styles{"treated", "needling", "vehicle", "untreated"};
  return styles[run % styles.size()];
}

std::string chart_runs(const Comparison& runs, const std::string& finding, Room room) {
  const Size size = size_of(room);
  const Frame frame{size.left, size.right, text_gap * 2, text_gap * 2 + size.plot};
  Svg svg(size.width, frame.bottom + axis_room, finding);
  const Results common = common_frame(runs);
  const Scale x = time_scale(common, frame);
  const Scale y = shed_scale(runs, frame, size.values);
  draw_value_axis(svg, y, frame, size.values);
  draw_time_axis(svg, common, frame, size.times, true);
  for (std::size_t run = 0; run < runs.size(); ++run) {
    if (runs[run].subjects > 1) {
      draw_band(svg, shared_course(runs, run, "actual", shed), x, y, &Summary::p25, &Summary::p75,
                "f-" + run_style(run) + " b50");
    }
  }
  std::vector<std::pair<std::size_t, double>> ends;
  for (std::size_t run = runs.size(); run-- > 0;) {
    const Course course = shared_course(runs, run, "actual", shed);
    svg.polyline(trace(course, x, y, &Summary::p50), "s s-" + run_style(run));
    ends.emplace_back(run, y(course.at.back().p50));
  }
  draw_letters(svg, ends, frame);
  return svg.finish();
}

std::string chart_minus_first(const Comparison& runs, const std::string& finding, Room room) {
  const Size size = size_of(room);
  const Frame frame{size.left, size.right, text_gap, text_gap + size.plot / 2};
  Svg svg(size.width, frame.bottom + axis_room, finding);
  const Results common = common_frame(runs);
  const bool many = common.subjects > 1;
  std::vector<Course> courses(runs.size());
  double reach = 0;
  for (std::size_t run = 1; run < runs.size(); ++run) {
    courses[run] = difference_course(runs, run, "actual", shed);
    for (const Summary& s : courses[run].at) {
      reach = std::max({reach, std::abs(many ? s.p05 : s.p50), std::abs(many ? s.p95 : s.p50)});
    }
  }
  if (std::ranges::all_of(courses, &Course::empty)) {
    return {};
  }
  constexpr int ticks = 4;
  reach = reach > 0 ? round_up(reach, ticks * 2) : 1;
  const Scale x = time_scale(common, frame);
  const Scale y = value_scale(-reach, reach, frame);
  draw_value_axis(svg, y, frame, ticks, true);
  draw_time_axis(svg, common, frame, size.times, true);
  std::vector<std::pair<std::size_t, double>> ends;
  for (std::size_t run = 1; run < runs.size(); ++run) {
    if (!courses[run].empty()) {
      draw_bands(svg, common, courses[run], x, y, run_style(run));
    }
  }
  for (std::size_t run = 1; run < runs.size(); ++run) {
    if (!courses[run].empty()) {
      svg.polyline(trace(courses[run], x, y, &Summary::p50), "s s-" + run_style(run));
      ends.emplace_back(run, y(courses[run].at.back().p50));
    }
  }
  draw_letters(svg, ends, frame);
  return svg.finish();
}

std::string chart_run_and_twin(const Comparison& runs, std::size_t run, const std::string& finding, Room room) {
  const Size size = size_of(room);
  const Frame frame{size.left, size.right, text_gap, text_gap + size.strip};
  Svg svg(size.width, frame.bottom + axis_room, finding);
  const Results common = common_frame(runs);
  const Scale x = time_scale(common, frame);
  constexpr int ticks = 3;
  const Scale y = shed_scale(runs, frame, ticks);
  draw_value_axis(svg, y, frame, ticks);
  draw_time_axis(svg, common, frame, size.times, true);
  const Course actual = shared_course(runs, run, "actual", shed);
  draw_bands(svg, runs[run], actual, x, y, run_style(run));
  svg.polyline(trace(shared_course(runs, run, "undisturbed", shed), x, y, &Summary::p50), "s s-quiet");
  svg.polyline(trace(actual, x, y, &Summary::p50), "s s-" + run_style(run));
  return svg.finish();
}

}  // namespace anagen::report
