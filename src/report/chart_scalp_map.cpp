#include "report/chart_scalp_map.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "report/arms.hpp"
#include "report/calendar.hpp"
#include "report/numbers.hpp"
#include "report/scalp_drawing.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

/// A frame of the map and where it stands in the chart.
struct Cell {
  std::size_t frame = 0;
  std::size_t day = 0;  ///< which of the days
  std::size_t arm = 0;  ///< which of the arms drawn
};

std::vector<Cell> cells_of(const ScalpMap& map) {
  std::vector<Cell> cells;
  for (std::size_t i = 0; i < map.frames.size(); ++i) {
    const bool next_day = i > 0 && map.frames[i].day != map.frames[i - 1].day;
    const bool same_day = i > 0 && !next_day;
    cells.push_back({i, i == 0 ? 0 : cells.back().day + (next_day ? 1 : 0), same_day ? cells.back().arm + 1 : 0});
  }
  return cells;
}

void use(Svg& svg, std::string_view id, Point at, double scale, bool clipped = false) {
  const std::string inner = fmt::format("<use href=\"#{}\"/>", id);
  svg.raw(fmt::format(R"svg(<g transform="translate({} {}) scale({:.4f})">{}</g>)svg", coordinate(at.first),
                      coordinate(at.second), scale,
                      clipped ? "<g clip-path=\"url(#patch-edge)\">" + inner + "</g>" : inner));
}

std::string per_hundred(double share) {
  constexpr double hundred = 100;
  return fixed(hundred * share, 0);
}

/// A mark of a phase for the legend, 14 by 12, drawn as in the map.
void key_mark(Svg& svg, std::size_t phase, Point at) {
  const auto path = [&](std::string_view css, const std::string& data, double width) {
    svg.raw(fmt::format(R"(<path class="{}" stroke-width="{}" d="{}"/>)", css, width, data));
  };
  const std::string here = "M" + coordinate(at.first) + " " + coordinate(at.second);
  constexpr double size = 8;
  switch (static_cast<MapPhase>(phase)) {
    case MapPhase::growing:
    case MapPhase::resting:
      path(mark_css[phase], here + "h0", size);
      return;
    case MapPhase::regressing:
      path(mark_css[phase], "M" + coordinate(at.first - size / 2) + " " + coordinate(at.second) + "h8", size / 2);
      return;
    case MapPhase::about_to_fall:
      path(mark_css[phase], "M" + coordinate(at.first - 5) + " " + coordinate(at.second + 4.5) + "l5 -9 5 9z", 0);
      return;
    case MapPhase::empty:
      path(mark_css[phase], here + "h0", size + 1);
      path("mk hole", here + "h0", size - 3);
      return;
  }
}

constexpr std::array<std::string_view, map_phase_count> phase_labels = {
    words::growing, words::regressing, words::resting, words::about_to_fall, words::empty};

/// The phases in a line from `at`, one below the other where the page is narrow.
void phase_legend(Svg& svg, Point at, Room room) {
  constexpr double wide_step = 104;
  constexpr double line = 20;
  constexpr std::size_t narrow_columns = 3;
  for (std::size_t phase = 0; phase < phase_labels.size(); ++phase) {
    const auto column = static_cast<double>(room == Room::wide ? phase : phase % narrow_columns);
    const auto row = static_cast<double>(room == Room::wide ? 0 : phase / narrow_columns);
    const Point here{at.first + 6 + column * wide_step, at.second + row * line};
    key_mark(svg, phase, here);
    svg.text({here.first + 11, here.second + 4}, phase_labels[phase], "sm");
  }
}

/// Three dots in the sizes of the classes of calibre.
void calibre_legend(Svg& svg, Point at, double scale) {
  constexpr std::array<std::string_view, calibre_classes> labels = {words::scalp_thin, words::scalp_middle,
                                                                    words::scalp_thick};
  constexpr double step = 104;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const Point here{at.first + 6 + step * static_cast<double>(i), at.second};
    svg.raw(fmt::format(R"(<path class="mk m-anagen" stroke-width="{:.2f}" d="M{} {}h0"/>)", dot_units[i] * scale,
                        coordinate(here.first), coordinate(here.second)));
    svg.text({here.first + 11, here.second + 4}, labels[i], "sm");
  }
}

/// Half way between the front and the back edge of an outline near the midline, in halves of the head's width.
double middle_of(const MapOutline& outline) {
  constexpr double near_midline = 0.3;
  double low = 2;
  double high = -2;
  for (const MapPoint& point : outline.line) {
    if (point.x > -near_midline && point.x < near_midline) {
      low = std::min(low, point.y);
      high = std::max(high, point.y);
    }
  }
  return (low + high) / 2;
}

/// A head without dots whose regions bear their names; temples, too narrow for theirs, have it beside them.
void region_key(Svg& svg, const ScalpMap& map, Point centre, double half_width) {
  const double scale = half_width / head_units;
  use(svg, "head-line", centre, scale);
  use(svg, "head-regions", centre, scale);
  for (const MapOutline& outline : map.outlines) {
    if (outline.region != "temporal") {
      svg.text({centre.first, centre.second - middle_of(outline) * half_width + 4}, region_words(outline.region), "sm",
               Anchor::middle);
    }
  }
  const double side = centre.first + 0.84 * half_width;
  const double out = centre.first + 1.3 * half_width;
  svg.line({side, centre.second}, {out, centre.second}, "zr");
  svg.text({out + 4, centre.second + 4}, region_words("temporal"), "sm");
}

/// Where the cells of a chart stand: days across on wide pages, arms across on phones.
struct Grid {
  double left, top, across, down;
  bool wide;
  double wide_label;  ///< how far below the top of a cell the name of its arm stands in the gutter
  [[nodiscard]] Point at(std::size_t day, std::size_t arm) const {
    const auto column = static_cast<double>(wide ? day : arm);
    const auto row = static_cast<double>(wide ? arm : day);
    return {left + across * column, top + down * row};
  }
};

const Arm& arm_of(const Results& results, const Cell& cell) { return results.arms[results.map.frames[cell.frame].arm]; }

/// Names of arms and days: in the gutter and on top on wide pages, above each cell on phones.
void name_cell(Svg& svg, const Results& results, const Cell& cell, const Grid& grid, Point middle, double above) {
  const Arm& arm = arm_of(results, cell);
  const std::string day = when_short(results, results.map.frames[cell.frame].day);
  if (grid.wide && cell.arm == 0) {
    svg.text({middle.first, above}, day, "lb ink", Anchor::middle);
  }
  if (grid.wide && cell.day == 0) {
    svg.text({0, above + grid.wide_label}, arm.label, "lb t-" + arm_style(results, arm));
  }
  if (!grid.wide) {
    svg.text({middle.first, above}, arm.label, "sm lb t-" + arm_style(results, arm), Anchor::middle);
    if (cell.arm == 0) {
      svg.text({0, above - 17}, day, "lb ink");
    }
  }
}

}  // namespace

std::string chart_scalp_heads(const Results& results, const std::string& finding, Room room) {
  const ScalpMap& map = results.map;
  const std::vector<Cell> cells = cells_of(map);
  if (cells.empty()) {
    return {};
  }
  const bool wide = room == Room::wide;
  const auto days = static_cast<double>(cells.back().day + 1);
  const auto arms = static_cast<double>(cells.back().arm + 1);
  const bool twin = cells.back().arm > 0;
  const double half = wide ? 98 : 74;
  const double scale = half / head_units;
  constexpr double front = 1.5;  // of the half width: forehead and nose
  constexpr double below = 1.22;
  const Grid grid{wide ? 244.0 : 84.0,
                  wide ? 30 + front * half : 40 + front * half,
                  wide ? 228.0 : 190.0,
                  wide ? (front + below) * half + 26 : (front + below) * half + 62,
                  wide,
                  44};
  const double rows = wide ? arms + (twin ? 1 : 0) : days;
  const double legend_top = grid.down * rows + (wide ? 34 : 14);
  const double legend = wide ? 210 : 300;
  Svg svg(wide ? 860 : 360, legend_top + legend, finding);
  for (const Cell& cell : cells) {
    const ScalpFrame& frame = map.frames[cell.frame];
    const Point middle = grid.at(cell.day, cell.arm);
    use(svg, "head-line", middle, scale);
    use(svg, fmt::format("head-{}", cell.frame), middle, scale);
    use(svg, "head-regions", middle, scale);
    name_cell(svg, results, cell, grid, middle, middle.second - front * half - (wide ? 8 : 4));
    svg.text({middle.first, middle.second + below * half + 17},
             say(words::scalp_not_growing, {{"n", per_hundred(count_phases(map.head, frame.head).not_growing())}}),
             "sm", Anchor::middle);
    if (wide && cell.arm > 0) {
      const Point lower = grid.at(cell.day, cell.arm + 1);
      use(svg, "head-line", lower, scale);
      use(svg, fmt::format("differs-{}", cell.frame), lower, scale);
      use(svg, "head-regions", lower, scale);
      std::size_t differing = 0;
      for (std::size_t i = 0; i < map.head.size(); ++i) {
        differing += frame.head[i].phase != map.frames[cell.frame - 1].head[i].phase ? 1U : 0U;
      }
      svg.text({lower.first, lower.second + below * half + 17},
               say(words::scalp_differing, {{"n", fixed(static_cast<double>(differing), 0)},
                                            {"all", fixed(static_cast<double>(map.head.size()), 0)}}),
               "sm", Anchor::middle);
      if (cell.day == 0) {
        svg.text({0, lower.second - front * half - 8 + grid.wide_label}, words::scalp_differs, "lb ink");
      }
    }
  }
  const double key_half = 64;
  const double key_y = legend_top + (wide ? 96 : 178);
  region_key(svg, map, {wide ? 90.0 : 100.0, key_y + 6}, key_half);
  const Point phases{wide ? 250.0 : 0.0, legend_top + (wide ? 56 : 12)};
  phase_legend(svg, phases, room);
  calibre_legend(svg, {phases.first, phases.second + (wide ? 30 : 42)}, wide ? scale * 2 : scale * 2.4);
  if (wide && twin) {
    svg.raw(fmt::format(R"(<path class="mk differs" stroke-width="6" d="M{} {}h0"/>)", coordinate(phases.first + 6),
                        coordinate(phases.second + 60)));
    svg.text({phases.first + 17, phases.second + 64}, words::scalp_differs_key, "sm");
  }
  return svg.finish();
}

std::string chart_scalp_patch(const Results& results, const std::string& finding, Room room) {
  const ScalpMap& map = results.map;
  const std::vector<Cell> cells = cells_of(map);
  if (cells.empty()) {
    return {};
  }
  const bool wide = room == Room::wide;
  const double side = wide ? 216 : 168;
  const double scale = side / patch_units;
  const Grid grid{wide ? 166.0 : 0.0, wide ? 30.0 : 40.0, side + 20, side + (wide ? 34 : 68), wide, 22};
  const auto rows = static_cast<double>((wide ? cells.back().arm : cells.back().day) + 1);
  const double legend_top = grid.top + grid.down * rows - (wide ? 0 : 26);
  Svg svg(wide ? 860 : 360, legend_top + (wide ? 64 : 84), finding);
  for (const Cell& cell : cells) {
    const ScalpFrame& frame = map.frames[cell.frame];
    const Point corner = grid.at(cell.day, cell.arm);
    svg.rect(corner, side, side, "pf");
    use(svg, fmt::format("patch-{}", cell.frame), corner, scale, true);
    name_cell(svg, results, cell, grid, {corner.first + side / 2, corner.second + side / 2}, corner.second - 8);
    double hairs = 0;
    for (const MapState& state : frame.patch) {
      hairs += (state.phase == MapPhase::empty ? 0 : 1) + (state.holds_club ? 1 : 0);
    }
    svg.text({corner.first + side / 2, corner.second + side + 17}, say(words::scalp_hairs, {{"n", fixed(hairs, 0)}}),
             "sm", Anchor::middle);
  }
  const double left = wide ? 166 : 0;
  phase_legend(svg, {left, legend_top + 20}, room);
  const double ruler = legend_top + (wide ? 48 : 68);
  svg.line({left, ruler}, {left + side / map.patch_side_mm, ruler}, "g0");
  svg.text({left + side / map.patch_side_mm + 8, ruler + 4}, words::scalp_ruler, "sm");
  return svg.finish();
}

}  // namespace anagen::report
