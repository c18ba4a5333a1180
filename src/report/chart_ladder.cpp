#include "report/chart_ladder.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "report/arms.hpp"
#include "report/course.hpp"
#include "report/numbers.hpp"
#include "report/plot.hpp"
#include "report/statistics.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

struct Rung {
  const Arm* arm = nullptr;
  Summary value;
  Summary difference;
};

/// Twins first, `actual` last, as one reads: what would have been, then what was.
std::vector<Rung> rungs_of(const Results& results, const Ladder& ladder) {
  std::vector<Rung> rungs;
  const Arm* twin = main_twin(results);
  const Course base = twin == nullptr ? Course{} : course_of(results, twin->id, ladder.measure, ladder.region);
  for (const Arm* arm : drawn_arms(results)) {
    const Course course = course_of(results, arm->id, ladder.measure, ladder.region);
    if (course.empty()) {
      continue;
    }
    Rung rung{arm, course.at[nearest(course, ladder.day)], {}};
    const Course difference = difference_of(results, course, base);
    if (!difference.empty()) {
      rung.difference = difference.at[nearest(difference, ladder.day)];
    }
    rungs.insert(rungs.begin(), rung);
  }
  return rungs;
}

struct Panel {
  Frame frame;
  double step = 0;
  bool named = false;  ///< writes the arm above its bar (narrow)
};

void draw_bar(Svg& svg, const Summary& s, const Scale& x, double middle, const std::string& style, bool many) {
  constexpr double outer = 8;
  constexpr double inner = 12;
  if (many) {
    svg.rect({x(s.p05), middle - outer / 2}, std::max(1.0, x(s.p95) - x(s.p05)), outer, "f-" + style + " bar90");
    svg.rect({x(s.p25), middle - inner / 2}, std::max(1.0, x(s.p75) - x(s.p25)), inner, "f-" + style + " bar50");
  }
  svg.line({x(s.p50), middle - inner / 2 - 2}, {x(s.p50), middle + inner / 2 + 2}, "s tick s-" + style);
}

/// Vertical grid lines with their values below.
void draw_axis(Svg& svg, const Scale& x, const Panel& panel, int about, bool signs, const std::string& unit) {
  const bool share = unit == "1";
  constexpr double hundred = 100;
  const double factor = share ? hundred : 1;
  const std::vector<double> ticks = round_ticks(x.from * factor, x.to * factor, about);
  for (const double tick : ticks) {
    const double at = x(tick / factor);
    svg.line({at, panel.frame.top}, {at, panel.frame.bottom}, tick == 0 ? "g0" : "g");
    svg.text({at, panel.frame.bottom + 17}, tick_text(tick, ticks, signs), "ax", Anchor::middle);
  }
}

double row_middle(const Panel& panel, std::size_t i) {
  const double offset = panel.named ? 0.72 : 0.5;  // on phones the name stands above its bar
  return panel.frame.top + (static_cast<double>(i) + offset) * panel.step;
}

void draw_values(Svg& svg, const Results& results, const std::vector<Rung>& rungs, const Panel& panel,
                 const std::string& unit) {
  const bool many = results.subjects > 1;
  double top = 0;
  for (const Rung& rung : rungs) {
    top = std::max(top, many ? rung.value.p95 : rung.value.p50);
  }
  const Scale x{0, round_up(top * 1.04, 5), panel.frame.left, panel.frame.right};
  draw_axis(svg, x, panel, 5, false, unit);
  for (std::size_t i = 0; i < rungs.size(); ++i) {
    const double middle = row_middle(panel, i);
    const std::string style = arm_style(results, *rungs[i].arm);
    draw_bar(svg, rungs[i].value, x, middle, style, many);
    const double end = x(many ? rungs[i].value.p95 : rungs[i].value.p50);
    svg.text({end + 8, middle + 4}, in_unit(rungs[i].value.p50, unit), "num halo t-" + style);
  }
}

void draw_differences(Svg& svg, const Results& results, const std::vector<Rung>& rungs, const Panel& panel,
                      const std::string& unit, const Ladder& ladder) {
  const bool many = results.subjects > 1;
  double reach = 0;
  for (const Rung& rung : rungs) {
    const Summary& d = rung.difference;
    reach = std::max({reach, std::abs(many ? d.p05 : d.p50), std::abs(many ? d.p95 : d.p50)});
  }
  if (ladder.chance) {
    reach = std::max({reach, -ladder.chance->first, ladder.chance->second});
  }
  reach = round_up(reach * 1.04, 2);
  const Scale x{-reach, reach, panel.frame.left, panel.frame.right};
  if (ladder.chance) {
    const double from = x(ladder.chance->first);
    svg.rect({from, panel.frame.top}, std::max(1.0, x(ladder.chance->second) - from),
             panel.frame.bottom - panel.frame.top, "own");
  }
  draw_axis(svg, x, panel, 4, true, unit);
  for (std::size_t i = 0; i < rungs.size(); ++i) {
    const double middle = row_middle(panel, i);
    const std::string style = arm_style(results, *rungs[i].arm);
    if (rungs[i].arm == main_twin(results)) {
      svg.circle({x(0), middle}, 4, "ring s-" + style);
      svg.text({x(0) + 10, middle + 4}, words::the_twin_itself, "sm it halo");
      continue;
    }
    const Summary& d = rungs[i].difference;
    draw_bar(svg, d, x, middle, style, many);
    const double end = x(many ? d.p95 : d.p50);
    const bool room = end + 50 < panel.frame.right + 20;
    const double at = room ? end + 8 : x(many ? d.p05 : d.p50) - 8;
    svg.text({at, middle + 4}, difference_in_unit(d.p50, unit), "num halo t-" + style,
             room ? Anchor::start : Anchor::end);
  }
  if (ladder.chance) {
    svg.text({x(0), panel.frame.bottom + 34}, words::shaded_chance, "sm it", Anchor::middle);
  }
}

}  // namespace

std::string chart_ladder(const Results& results, const Ladder& ladder, Room room) {
  const std::vector<Rung> rungs = rungs_of(results, ladder);
  const Measure* measure = measure_of(results, ladder.measure);
  if (rungs.empty() || measure == nullptr) {
    return {};
  }
  const bool wide = room == Room::wide;
  const double step = wide ? 40 : 56;
  const double height = step * static_cast<double>(rungs.size());
  const double below = ladder.chance ? 58 : 42;
  constexpr double title = 26;
  const bool paired = main_twin(results) != nullptr;
  const double left_from = wide ? 176 : 10;
  const double left_to = wide ? 446 : 310;
  const double right_top = wide ? title : title + height + below + 26;
  const Panel left{{left_from, left_to, title, title + height}, step, !wide};
  const Panel right{{wide ? 536.0 : 10.0, wide ? 816.0 : 350.0, right_top, right_top + height}, step, !wide};
  const double total = (wide || !paired ? title + height : right_top + height) + below;
  Svg svg(wide ? 860 : 360, total, ladder.finding);
  svg.text({left.frame.left, left.frame.top - 10}, ladder.left_title, "ft2");
  if (paired) {
    svg.text({right.frame.left, right.frame.top - 10}, ladder.right_title, "ft2");
  }
  draw_values(svg, results, rungs, left, measure->unit);
  if (paired) {
    draw_differences(svg, results, rungs, right, measure->unit, ladder);
  }
  for (std::size_t i = 0; i < rungs.size(); ++i) {
    const std::string css = "lb t-" + arm_style(results, *rungs[i].arm);
    if (wide) {
      svg.text({0, row_middle(left, i) + 4}, rungs[i].arm->label, css);
      continue;
    }
    svg.text({left.frame.left + 2, row_middle(left, i) - 17}, rungs[i].arm->label, css + " halo");
    if (paired) {
      svg.text({right.frame.left + 2, row_middle(right, i) - 17}, rungs[i].arm->label, css + " halo");
    }
  }
  return svg.finish();
}

std::optional<std::pair<double, double>> chance_between_visits(const Results& results, const std::string& measure,
                                                               const std::string& region) {
  const Series* series = find(results, quiet_arm(results).id, measure, region);
  if (series == nullptr) {
    return std::nullopt;
  }
  std::vector<double> differences;
  for (std::size_t subject = 0; subject < results.subjects; ++subject) {
    double before = std::nan("");
    for (std::size_t visit = 0; visit < series->days.size(); ++visit) {
      const double value = value_at(results, *series, visit, subject);
      if (std::isnan(value)) {
        continue;
      }
      differences.push_back(value - before);
      before = value;
    }
  }
  const Summary summary = summary_of(std::move(differences));
  constexpr std::uint32_t fewest = 20;  // fewer say nothing about one in twenty
  if (summary.n < fewest) {
    return std::nullopt;
  }
  return std::pair{std::min(summary.p05, 0.0), std::max(summary.p95, 0.0)};
}

}  // namespace anagen::report
