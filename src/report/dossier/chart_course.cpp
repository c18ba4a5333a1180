#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "report/dossier/charts.hpp"
#include "report/dossier/marks.hpp"
#include "report/dossier/row_words.hpp"
#include "report/dossier/words.hpp"
#include "report/escape.hpp"
#include "report/numbers.hpp"
#include "report/plot.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

constexpr double error_reach = 2;  // standard errors of the band
constexpr double axis_drop = 18;
constexpr double axis_room = 26;
constexpr double label_gap = 15;
constexpr double text_gap = 8;

struct Size {
  double width, left, right, plot;
  int values, times;
  double apart;  ///< between two published values of one week
};

/// Differences of arms have a small chart of their own.
Size size_of(Room room, bool net) {
  return room == Room::wide ? Size{860, 58, 620, net ? 170.0 : 260.0, net ? 4 : 6, 10, 9}
                            : Size{360, 46, 350, net ? 150.0 : 220.0, net ? 4 : 5, 6, 7};
}

/// Lowest and highest of what is drawn; holds zero, so that no axis flatters.
struct Extent {
  double low = 0;
  double high = 0;

  void take(double value) {
    if (std::isfinite(value)) {
      low = std::min(low, value);
      high = std::max(high, value);
    }
  }
};

double known(double error) { return std::isfinite(error) ? error : 0; }

Extent extent_of(const DossierStudy& study, const RowGroup& group) {
  Extent out;
  for (const std::size_t course : group.courses) {
    for (const CoursePoint& point : study.courses[course].points) {
      out.take(point.value - error_reach * known(point.mc_error));
      out.take(point.value + error_reach * known(point.mc_error));
    }
  }
  for (const std::size_t place : group.rows) {
    const DossierRow& row = study.rows[place];
    out.take(row.simulated);
    for (const std::optional<double>& mark : {row.expected, row.lo, row.hi}) {
      out.take(mark.value_or(0));
    }
  }
  if (out.high <= out.low) {
    out.high = out.low + 1;
  }
  return out;
}

/// The value axis, its ends on ticks.
Scale values(const Extent& extent, const Frame& frame, int about) {
  const std::vector<double> ticks = round_ticks(extent.low, extent.high, about);
  const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : extent.high - extent.low;
  constexpr double slack = 1e-9;
  return value_scale(step * std::floor(extent.low / step + slack), step * std::ceil(extent.high / step - slack), frame);
}

Scale weeks(const DossierStudy& study, const RowGroup& group, const Frame& frame) {
  double first = study.courses[group.courses.front()].points.front().week;
  double last = first;
  for (const std::size_t course : group.courses) {
    first = std::min(first, study.courses[course].points.front().week);
    last = std::max(last, study.courses[course].points.back().week);
  }
  return {first, last, frame.left, frame.right};
}

void draw_weeks(Svg& svg, const Scale& x, const Frame& frame, int about) {
  constexpr std::array<double, 10> steps{1, 2, 4, 8, 12, 26, 52, 104, 208, 416};
  const auto* step = std::ranges::find_if(steps, [&](double one) { return x.to - x.from <= one * about; });
  step = step == steps.end() ? step - 1 : step;
  bool unit_written = false;
  for (double index = std::ceil(x.from / *step); index * *step <= x.to; index += 1) {
    const double week = index * *step;
    const std::string number = fixed(week, 0);
    if (week == 0) {
      svg.line({x(0), frame.top}, {x(0), frame.bottom}, "zr");
    }
    svg.text({x(week), frame.bottom + axis_drop},
             week > 0 && !unit_written ? say(words::row_week, {{"n", number}}) : number, "ax", Anchor::middle);
    unit_written = unit_written || week > 0;
  }
}

/// The style of the arm that a row speaks of.
std::string style_of(const DossierStudy& study, const DossierRow& row) {
  const std::vector<std::string> styles = arm_styles(study.arms);
  const auto arm = std::ranges::find(study.arms, row.arm, &DossierArm::name);
  return arm == study.arms.end() ? "treated" : styles[static_cast<std::size_t>(arm - study.arms.begin())];
}

void draw_course(Svg& svg, const DossierStudy& study, const DossierCourse& course, const Scale& x, const Scale& y) {
  const std::string style = style_of(study, study.rows[course.row]);
  std::vector<Point> line;
  std::vector<Point> upper;
  std::vector<Point> lower;
  for (const CoursePoint& point : course.points) {
    const double reach = error_reach * known(point.mc_error);
    line.emplace_back(x(point.week), y(point.value));
    upper.emplace_back(x(point.week), y(point.value + reach));
    lower.emplace_back(x(point.week), y(point.value - reach));
  }
  svg.band(upper, lower, "f-" + style + " mc");
  svg.polyline(line, "s s-" + style);
}

/// How far the marks of a row stand from their week, so that those of one week do not hide each other.
double aside(const DossierStudy& study, const RowGroup& group, std::size_t place, double apart) {
  double before = 0;
  double all = 0;
  for (const std::size_t other : group.rows) {
    if (study.rows[other].week == study.rows[place].week) {
      all += 1;
      before += other < place ? 1 : 0;
    }
  }
  return apart * (before - (all - 1) / 2);
}

void draw_row(Svg& svg, const DossierStudy& study, const DossierRow& row, double at, const Scale& y,
              const Frame& frame) {
  constexpr double cap = 3.5;
  constexpr double ring = 3.6;
  const std::string style = "s-" + style_of(study, row);
  if (row.lo || row.hi) {
    const double top = row.hi ? y(*row.hi) : frame.top;
    const double bottom = row.lo ? y(*row.lo) : frame.bottom;
    svg.line({at, top}, {at, bottom}, "s solid " + style);
    if (row.hi) {
      svg.line({at - cap, top}, {at + cap, top}, "s solid " + style);
    }
    if (row.lo) {
      svg.line({at - cap, bottom}, {at + cap, bottom}, "s solid " + style);
    }
  }
  if (row.expected) {
    svg.circle({at, y(*row.expected)}, ring, "ring " + style);
  }
  if (std::isfinite(row.simulated)) {
    draw_verdict(svg, {at, y(row.simulated)}, verdict_of(row));
  }
}

/// The names of the arms to the right of where their lines end; those of a difference on two lines.
void draw_names(Svg& svg, const DossierStudy& study, const RowGroup& group, const Scale& y, const Frame& frame) {
  constexpr std::size_t letters = 34;
  std::vector<std::pair<double, std::size_t>> ends;
  for (const std::size_t course : group.courses) {
    ends.emplace_back(y(study.courses[course].points.back().value), course);
  }
  std::ranges::sort(ends);
  std::vector<double> at;
  for (const auto& [height, course] : ends) {
    at.push_back(height);
  }
  const bool net = !study.rows[group.rows.front()].minus.empty();
  spread_labels(at, net ? 2 * label_gap : label_gap, frame.top, frame.bottom - (net ? label_gap : 0));
  for (std::size_t i = 0; i < ends.size(); ++i) {
    const DossierRow& row = study.rows[study.courses[ends[i].second].row];
    const std::string css = "lb t-" + style_of(study, row);
    const std::string name = arms_words(row);
    svg.text({frame.right + 2 * text_gap, at[i] + 4}, shortened(row.arm, letters), css);
    if (net) {
      svg.text({frame.right + 2 * text_gap, at[i] + 4 + label_gap},
               shortened(name.substr(std::min(name.size(), row.arm.size() + 1)), letters), "sm");
    }
  }
}

}  // namespace

std::string chart_course(const DossierStudy& study, const RowGroup& group, Room room) {
  const bool net = !study.rows[group.rows.front()].minus.empty();
  const Size size = size_of(room, net);
  const Frame frame{size.left, size.right, text_gap, text_gap + size.plot};
  std::string finding;
  for (const std::size_t row : group.rows) {
    finding += (finding.empty() ? "" : " ") + sentence_of(study.rows[row]);
  }
  Svg svg(size.width, frame.bottom + axis_room, finding);
  const double inset = 2 * text_gap;
  const Scale x = weeks(study, group, {frame.left + inset, frame.right - inset, frame.top, frame.bottom});
  const Scale y = values(extent_of(study, group), frame, size.values);
  const bool change = study.rows[group.rows.front()].quantity != RowQuantity::level;
  draw_value_axis(svg, y, frame, size.values, change);
  draw_weeks(svg, x, frame, size.times);
  for (const std::size_t course : group.courses) {
    draw_course(svg, study, study.courses[course], x, y);
  }
  for (const std::size_t place : group.rows) {
    draw_row(svg, study, study.rows[place],
             x(study.rows[place].week.value_or(0)) + aside(study, group, place, size.apart), y, frame);
  }
  if (room == Room::wide) {
    draw_names(svg, study, group, y, frame);
  }
  return svg.finish();
}

std::string course_legend(const DossierStudy& study, const RowGroup& group) {
  std::string out = "<ul class=\"legend\">";
  for (const std::size_t course : group.courses) {
    const DossierRow& row = study.rows[study.courses[course].row];
    out += "<li><svg viewBox=\"0 0 30 12\" aria-hidden=\"true\"><path class=\"s s-" + style_of(study, row) +
           "\" d=\"M1 6H29\"/></svg>" + escape_html(arms_words(row)) + "</li>";
  }
  return out + "</ul>\n";
}

}  // namespace anagen::report
