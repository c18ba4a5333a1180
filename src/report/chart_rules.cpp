#include "report/chart_rules.hpp"

#include <cmath>
#include <cstddef>

#include "report/arms.hpp"
#include "report/numbers.hpp"
#include "report/plot.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

struct Size {
  double width, left, right, head, plot, gap;
  int times;
  std::size_t letters;  ///< of a heading that fit in a line
};

constexpr Size size_of(Room room) {
  return room == Room::wide ? Size{860, 44, 700, 24, 66, 22, 10, 110} : Size{360, 38, 352, 50, 66, 22, 6, 50};
}

constexpr double axis_room = 26;
constexpr double line_height = 15;
constexpr double percent_of_one = 100;

std::vector<Point> line_of(const RuleResult& rule, const RuleCourse& course, const Scale& x, const Scale& y) {
  std::vector<Point> points;
  for (std::size_t i = 0; i < rule.days.size(); ++i) {
    if (!std::isnan(course.positive[i])) {
      points.emplace_back(x(rule.days[i]), y(course.positive[i]));
    }
  }
  return points;
}

/// The rule as one or two lines above its strip.
void draw_head(Svg& svg, const std::string& rule, double top, const Size& size) {
  const std::string words = sentence_case(rule);
  if (words.size() <= size.letters) {
    svg.text({0, top + size.head - 12}, words, "lb ink");
    return;
  }
  const std::size_t cut = words.rfind(' ', size.letters);
  svg.text({0, top + size.head - 12 - line_height}, words.substr(0, cut), "lb ink");
  svg.text({0, top + size.head - 12}, words.substr(cut + 1), "lb ink");
}

}  // namespace

std::string chart_rules(const Results& results, const std::vector<const RuleResult*>& rules, const std::string& finding,
                        Room room) {
  if (rules.empty()) {
    return {};
  }
  const Size size = size_of(room);
  const double step = size.head + size.plot + size.gap;
  Svg svg(size.width, step * static_cast<double>(rules.size()) - size.gap + axis_room, finding);
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const double top = step * static_cast<double>(i);
    const Frame frame{size.left, size.right, top + size.head, top + size.head + size.plot};
    const Scale x = time_scale(results, frame);
    const Scale y = value_scale(0, 1, frame);
    draw_head(svg, rules[i]->rule, top, size);
    draw_value_axis(svg, y, frame, 2, false, "\u00a0%", percent_of_one);
    if (i + 1 == rules.size()) {
      draw_time_axis(svg, results, frame, size.times, true);
    } else if (results.first_day < 0 && results.last_day > 0) {
      svg.line({x(0), frame.top}, {x(0), frame.bottom}, "zr");
    }
    for (std::size_t c = rules[i]->courses.size(); c-- > 0;) {
      const RuleCourse& course = rules[i]->courses[c];
      svg.polyline(line_of(*rules[i], course, x, y), "s s-" + arm_style(results, results.arms[course.arm]));
    }
    if (room == Room::wide && !std::isnan(rules[i]->caught.share)) {
      svg.text({size.right + 8, y(rules[i]->caught.share) + 4},
               say(words::at_event, {{"event", "the peak"}}) + ": " + percent(rules[i]->caught.share), "sm");
    }
  }
  return svg.finish();
}

}  // namespace anagen::report
