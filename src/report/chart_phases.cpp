#include "report/chart_phases.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "report/arms.hpp"
#include "report/course.hpp"
#include "report/plot.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

struct Layer {
  const char* measure;
  const char* style;
  std::string_view label;
};

/// From below.
constexpr std::array<Layer, 4> all_layers{{
    {"catagen_share", "catagen", words::regressing},
    {"telogen_share", "telogen", words::resting},
    {"exogen_share", "exogen", words::about_to_fall},
    {"kenogen_share", "kenogen", words::empty},
}};

/// The layers of one arm: running sums of the mean shares, day by day.
struct Stack {
  const Arm* arm = nullptr;
  std::vector<std::int32_t> days;
  std::array<std::vector<double>, all_layers.size()> tops;
};

Stack stack_of(const Results& results, const Arm& arm) {
  Stack stack;
  stack.arm = &arm;
  for (std::size_t layer = 0; layer < all_layers.size(); ++layer) {
    const Course course = course_of(results, arm.id, all_layers[layer].measure);
    if (layer == 0) {
      stack.days = course.days;
    }
    if (course.empty() || course.days != stack.days) {
      return {};
    }
    for (std::size_t i = 0; i < course.size(); ++i) {
      const double below = layer == 0 ? 0 : stack.tops[layer - 1][i];
      stack.tops[layer].push_back(below + course.at[i].mean);
    }
  }
  return stack;
}

std::vector<Point> edge(const Stack& stack, std::size_t layer, const Scale& x, const Scale& y) {
  std::vector<Point> points;
  for (std::size_t i = 0; i < stack.days.size(); ++i) {
    points.emplace_back(x(stack.days[i]), y(stack.tops[layer][i]));
  }
  return points;
}

void draw_panel(Svg& svg, const Results& results, const Stack& stack, const Frame& frame, double top, int times,
                bool labelled) {
  const Scale x = time_scale(results, frame);
  const Scale y = value_scale(0, top, frame);
  constexpr double hundred = 100;
  const double head = frame.top - 14;
  svg.text({frame.left, head}, stack.arm->label, "lb t-" + arm_style(results, *stack.arm));
  svg.rect({frame.left, frame.top}, frame.right - frame.left, frame.bottom - frame.top, "f-anagen pale");
  draw_value_axis(svg, y, frame, 4, false, "\u00a0%", hundred);
  std::vector<Point> below{{frame.left, frame.bottom}, {frame.right, frame.bottom}};
  for (std::size_t layer = 0; layer < all_layers.size(); ++layer) {
    const std::vector<Point> above = edge(stack, layer, x, y);
    svg.band(above, below, std::string{"ph-"} + all_layers[layer].style);
    below = above;
  }
  draw_time_axis(svg, results, frame, times, false);
  if (!labelled) {
    return;
  }
  std::vector<double> middles;  // from the top down: growing, empty, about to fall, resting, regressing
  std::vector<std::string_view> labels;
  double upper = top;
  for (std::size_t layer = all_layers.size(); layer-- > 0;) {
    const double lower = stack.tops[layer].back();
    middles.push_back(y((upper + lower) / 2) + 4);
    labels.push_back(layer + 1 == all_layers.size() ? words::growing : all_layers[layer + 1].label);
    upper = lower;
  }
  middles.push_back(y(upper / 2) + 4);
  labels.push_back(all_layers[0].label);
  constexpr double label_gap = 14;
  spread_labels(middles, label_gap, frame.top + label_gap, frame.bottom);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    svg.text({frame.right + 8, middles[i]}, labels[i], "sm");
  }
}

}  // namespace

std::string chart_phases(const Results& results, const std::string& finding, Room room) {
  std::vector<Stack> stacks;
  double top = 0;
  for (const Arm* arm : drawn_arms(results)) {
    if (arm != &results.arms.front() && arm != main_twin(results)) {
      continue;
    }
    Stack stack = stack_of(results, *arm);
    if (stack.arm == nullptr) {
      continue;
    }
    for (const double value : stack.tops.back()) {
      top = std::max(top, value);
    }
    stacks.push_back(std::move(stack));
  }
  if (stacks.empty()) {
    return {};
  }
  constexpr double headroom = 1.15;  // so that the pale rest above is seen to go on
  top = std::min(1.0, round_up(top * headroom * 100, 8) / 100);
  const bool wide = room == Room::wide;
  constexpr double title = 30;
  const double plot = wide ? 220 : 190;
  const double below = 28;
  const double panel = wide ? 320 : 226;
  const double count = static_cast<double>(stacks.size());
  const double row = title + plot + below;
  Svg svg(wide ? 860 : 360, wide ? row : row * count, finding);
  for (std::size_t i = 0; i < stacks.size(); ++i) {
    const double left = 44 + (wide ? static_cast<double>(i) * (panel + 60) : -4);
    const double from = title + (wide ? 0 : static_cast<double>(i) * row);
    draw_panel(svg, results, stacks[i], {left, left + panel, from, from + plot}, top, wide ? 8 : 5,
               !wide || i + 1 == stacks.size());
  }
  return svg.finish();
}

}  // namespace anagen::report
