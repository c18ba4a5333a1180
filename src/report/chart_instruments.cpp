#include "report/chart_instruments.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include "report/arms.hpp"
#include "report/numbers.hpp"
#include "report/plot.hpp"
#include "report/scale.hpp"
#include "report/statistics.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

constexpr double hill_height = 24;  ///< height of the highest hill
/// Fewer readings than this are drawn one by one instead of as a hill.
constexpr std::size_t fewest = 8;

/// How often readings lie near each of `steps` places between `low` and `high`: a sum of parabolas
/// (Epanechnikov 1969), width by the rule of Silverman 1986 (eq. 3.31, 2.34 sd n^-1/5 for this kernel).
std::vector<double> hill(const std::vector<double>& readings, double low, double high, std::size_t steps) {
  const Summary summary = summary_of(readings);
  constexpr double silverman = 2.34;
  double root = 1;  // n^(1/5) by a few Newton steps: the page needs no more, and libm is not asked
  constexpr int newton_steps = 30;
  for (int i = 0; i < newton_steps; ++i) {
    root = (4 * root + static_cast<double>(readings.size()) / (root * root * root * root)) / 5;
  }
  const double width = std::max(silverman * summary.sd / root, (high - low) / 60);
  std::vector<double> heights(steps + 1, 0);
  for (std::size_t i = 0; i <= steps; ++i) {
    const double at = low + (high - low) * static_cast<double>(i) / static_cast<double>(steps);
    for (const double reading : readings) {
      const double distance = (at - reading) / width;
      if (distance > -1 && distance < 1) {
        heights[i] += (1 - distance * distance) / width;
      }
    }
    heights[i] /= static_cast<double>(readings.size());
  }
  return heights;
}

struct Row {
  double left, right, line;
};

/// A label and, for the line below, how it was read: what stands behind the comma, which would not fit beside the
/// chart.
std::pair<std::string, std::string> label_and_manner(const std::string& label) {
  const std::size_t comma = label.find(", ");
  if (comma == std::string::npos) {
    return {label, ""};
  }
  return {label.substr(0, comma), label.substr(comma + 2) + ", "};
}

void draw_readings(Svg& svg, const std::vector<double>& readings, const Scale& x, const Row& row, double tallest,
                   bool above, const std::string& style) {
  if (readings.empty()) {
    return;
  }
  const double direction = above ? -1 : 1;
  constexpr std::size_t step_count = 90;
  if (readings.size() >= fewest) {
    const std::vector<double> heights = hill(readings, x.from, x.to, step_count);
    std::vector<Point> edge;
    for (std::size_t i = 0; i <= step_count; ++i) {
      const double at = x.start + (x.end - x.start) * static_cast<double>(i) / step_count;
      edge.emplace_back(at, row.line + direction * hill_height * heights[i] / tallest);
    }
    svg.band(edge, {{row.left, row.line}, {row.right, row.line}}, "f-" + style + " hill");
  } else {
    for (const double reading : readings) {
      svg.line({x(reading), row.line}, {x(reading), row.line + direction * hill_height / 2}, "s solid s-" + style);
    }
  }
  const double mean = summary_of(readings).mean;
  svg.line({x(mean), row.line}, {x(mean), row.line + direction * (hill_height + 2)}, "s tick s-" + style);
}

void draw_row(Svg& svg, const Results& results, const Reading& reading, const Row& row) {
  double low = reading.truth.value_or(reading.actual.front());
  double high = low;
  for (const auto* readings : {&reading.actual, &reading.twin}) {
    for (const double value : *readings) {
      low = std::min(low, value);
      high = std::max(high, value);
    }
  }
  low = std::min(low, 0.0);  // every scale holds zero, so that gaps can be compared with the count itself
  high = reading.measure->unit == "1" && high <= 1 ? std::min(1.0, round_up(high * 1.05, 4)) : round_up(high * 1.05, 4);
  const Scale x{low, high, row.left, row.right};
  constexpr std::size_t step_count = 90;
  double tallest = 0;
  for (const auto* readings : {&reading.actual, &reading.twin}) {
    if (readings->size() < fewest) {
      continue;
    }
    for (const double height : hill(*readings, low, high, step_count)) {
      tallest = std::max(tallest, height);
    }
  }
  svg.line({row.left, row.line}, {row.right, row.line}, "g");
  draw_readings(svg, reading.actual, x, row, tallest, true, "treated");
  const Arm* twin = main_twin(results);
  if (twin != nullptr) {
    draw_readings(svg, reading.twin, x, row, tallest, false, arm_style(results, *twin));
  }
  const bool share = reading.measure->unit == "1";
  constexpr double hundred = 100;
  const double factor = share ? hundred : 1;
  const std::vector<double> ticks = round_ticks(low * factor, high * factor, 4);
  for (const double tick : ticks) {
    const double at = x(tick / factor);
    svg.line({at, row.line + hill_height + 4}, {at, row.line + hill_height + 8}, "g");
    svg.text({at, row.line + hill_height + 20}, tick_text(tick, ticks), "ax", Anchor::middle);
  }
  if (reading.truth) {
    const double at = x(*reading.truth);
    constexpr double half = 5;
    svg.polygon({{at, row.line - half}, {at + half, row.line}, {at, row.line + half}, {at - half, row.line}},
                "diamond");
  }
}

}  // namespace

std::string chart_instruments(const Results& results, const std::vector<Reading>& readings, const std::string& finding,
                              Room room) {
  if (readings.empty()) {
    return {};
  }
  const bool wide = room == Room::wide;
  const double head = wide ? 26 : 6;
  const double step = wide ? 88 : 128;
  Svg svg(wide ? 860 : 360, head + step * static_cast<double>(readings.size()), finding);
  const bool ranked = std::any_of(readings.begin(), readings.end(),
                                  [](const Reading& reading) { return reading.ranks_right.has_value(); });
  if (wide && ranked) {
    svg.text({860, 14}, words::ranks_right_head, "sm", Anchor::end);
  }
  for (std::size_t i = 0; i < readings.size(); ++i) {
    const Reading& reading = readings[i];
    const double top = head + static_cast<double>(i) * step;
    const double line = top + (wide ? 36 : 74);
    const Row row{wide ? 268.0 : 12.0, wide ? 720.0 : 346.0, line};
    const auto [label, manner] = label_and_manner(instrument_label(*reading.measure));
    const std::string unit = manner + unit_words(reading.measure->unit);
    const std::string where =
        reading.region == "scalp"
            ? unit
            : say(words::unit_in_region, {{"unit", unit}, {"region", region_in_sentence(reading.region)}});
    svg.text({0, wide ? line - 4 : top + 16}, label, "lb ink");
    svg.text({0, wide ? line + 13 : top + 32}, where, "sm");
    draw_row(svg, results, reading, row);
    if (reading.ranks_right) {
      const std::string chance = in_hundred(*reading.ranks_right);
      if (wide) {
        svg.text({860, line + 4}, chance, "num ink", Anchor::end);
      } else {
        svg.text({352, top + 32}, say(words::ranks_right_short, {{"chance", chance}}), "sm", Anchor::end);
      }
    }
  }
  return svg.finish();
}

}  // namespace anagen::report
