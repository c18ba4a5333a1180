#include "report/scalp_drawing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

#include "report/chart_scalp_map.hpp"

namespace anagen::report {

namespace {

/// Calibres are drawn in classes, thin, middle and thick; the limits are those of vellus and terminal hairs, and one
/// above which about half of the terminal hairs lie.
std::size_t class_of(float diameter_um) {
  std::size_t number = 0;
  while (number < calibre_limits_um.size() && diameter_um >= calibre_limits_um[number]) {
    ++number;
  }
  return number;
}

/// A place in whole units of a drawing.
struct Spot {
  int x = 0;
  int y = 0;
};

int whole(double value) { return static_cast<int>(value + (value < 0 ? -0.5 : 0.5)); }

Spot on_head(const MapPoint& place) { return {whole(place.x * head_units), whole(-place.y * head_units)}; }

/// Path data made of short figures, each moved to from where the one before began: few digits a figure.
class Marks {
 public:
  /// Adds a figure that is drawn from `at` and ends `end` away from it.
  void add(Spot at, std::string_view figure, Spot end = {}) {
    const int dx = at.x - pen_.x;
    const int dy = at.y - pen_.y;
    fmt::format_to(std::back_inserter(data_), "m{}{}{}{}", dx, dy < 0 ? "" : " ", dy, figure);
    pen_ = {at.x + end.x, at.y + end.y};
  }
  void write(std::string& out, std::string_view css, int width = 0) const {
    if (data_.empty()) {
      return;
    }
    const std::string stroke = width > 0 ? fmt::format(" stroke-width=\"{}\"", width) : "";
    fmt::format_to(std::back_inserter(out), R"(<path class="{}"{} d="{}"/>)", css, stroke, data_);
  }

 private:
  std::string data_;
  Spot pen_;
};

/// The order in which dots cost fewest digits: strip after strip, to and fro.
std::vector<std::size_t> in_strips(const std::vector<MapFollicle>& follicles) {
  constexpr int strip = 24;
  std::vector<std::pair<std::pair<int, int>, std::size_t>> keys;
  for (std::size_t i = 0; i < follicles.size(); ++i) {
    const Spot at = on_head(follicles[i].place);
    const int row = (at.y + 2 * head_units) / strip;
    keys.push_back({{row, row % 2 == 0 ? at.x : -at.x}, i});
  }
  std::sort(keys.begin(), keys.end());
  std::vector<std::size_t> order;
  for (const auto& key : keys) {
    order.push_back(key.second);
  }
  return order;
}

/// A mark of a phase at a place; `size` is the width of the dot of its class.
void add_mark(Marks& marks, MapPhase phase, Spot at, int size) {
  switch (phase) {
    case MapPhase::growing:
    case MapPhase::resting:
    case MapPhase::empty:
      marks.add(at, "h0");
      return;
    case MapPhase::regressing: {
      marks.add({at.x - size / 2, at.y}, fmt::format("h{}", size), {size, 0});
      return;
    }
    case MapPhase::about_to_fall: {
      const int half = (size + 7) / 2;  // few, and they matter most: drawn larger
      marks.add({at.x - half, at.y + half}, fmt::format("l{} {} {} {}z", half, -2 * half, half, 2 * half));
      return;
    }
  }
}

std::string head_drawing(const ScalpMap& map, const ScalpFrame& frame, const std::vector<std::size_t>& order) {
  std::array<std::array<Marks, calibre_classes>, map_phase_count> marks;
  for (const std::size_t i : order) {
    const MapState& state = frame.head[i];
    const std::size_t size = state.phase == MapPhase::empty ? 0 : class_of(state.diameter_um);
    add_mark(marks[static_cast<std::size_t>(state.phase)][size], state.phase, on_head(map.head[i].place),
             dot_units[size]);
  }
  std::string out;
  constexpr std::array<MapPhase, map_phase_count> from_behind = {
      MapPhase::growing, MapPhase::empty, MapPhase::regressing, MapPhase::resting, MapPhase::about_to_fall};
  for (const MapPhase phase : from_behind) {
    for (std::size_t size = 0; size < calibre_classes; ++size) {
      const Marks& here = marks[static_cast<std::size_t>(phase)][size];
      const int width = phase == MapPhase::empty           ? ring_units
                        : phase == MapPhase::regressing    ? bar_units
                        : phase == MapPhase::about_to_fall ? 0
                                                           : dot_units[size];
      here.write(out, mark_css[static_cast<std::size_t>(phase)], width);
      if (phase == MapPhase::empty) {
        here.write(out, "mk hole", ring_units - 2 * ring_line_units);
      }
    }
  }
  return out;
}

std::string outline_drawing(const ScalpMap& map) {
  const auto closed = [](const std::vector<MapPoint>& line) {
    std::string data;
    for (const MapPoint& point : line) {
      const Spot at = on_head(point);
      fmt::format_to(std::back_inserter(data), "{}{} {}", data.empty() ? "M" : "L", at.x, at.y);
    }
    return data + "Z";
  };
  std::string out = fmt::format(R"(<path class="ho" d="{}"/>)", closed(map.head_line));
  // Nose and ears: where the front is, without a face.
  constexpr int ear_y = -30;
  for (const int side : {-1, 1}) {
    fmt::format_to(std::back_inserter(out), R"(<ellipse class="ho" cx="{}" cy="{}" rx="22" ry="72"/>)",
                   side * (head_units + 20), -ear_y);
  }
  const int tip = on_head(map.head_line[map.head_line.size() / 4]).y;
  fmt::format_to(std::back_inserter(out), R"(<path class="ho" d="M-44 {}Q0 {} 44 {}"/>)", tip + 1, tip - 78, tip + 1);
  return out;
}

std::string region_drawing(const ScalpMap& map) {
  std::string data;
  for (const MapOutline& outline : map.outlines) {
    for (std::size_t i = 0; i < outline.line.size(); ++i) {
      const Spot at = on_head(outline.line[i]);
      fmt::format_to(std::back_inserter(data), "{}{} {}", i == 0 ? "M" : "L", at.x, at.y);
    }
    data += "Z";
  }
  return fmt::format(R"(<path class="ro" d="{}"/>)", data);
}

std::string difference_drawing(const ScalpMap& map, const ScalpFrame& a, const ScalpFrame& b,
                               const std::vector<std::size_t>& order) {
  Marks same;
  Marks other;
  for (const std::size_t i : order) {
    (a.head[i].phase == b.head[i].phase ? same : other).add(on_head(map.head[i].place), "h0");
  }
  std::string out;
  same.write(out, "mk same", dot_units[0]);
  other.write(out, "mk differs", dot_units[2]);
  return out;
}

/// The direction in which a hair leaves the skin of the patch: out of a whorl, length 1.
std::pair<double, double> lie_of_hair(const MapPoint& place, double side_mm) {
  // Where the whorl lies, and how much its hairs turn around it, belong to the picture alone.
  constexpr double whorl_x = 0.36;
  constexpr double whorl_y = 0.62;
  constexpr double turn = 1.1;
  const double x = place.x - whorl_x * side_mm;
  const double y = place.y - whorl_y * side_mm;
  const double dx = x - turn * y;
  const double dy = y + turn * x;
  const double length = std::sqrt(dx * dx + dy * dy);
  return length > 0 ? std::pair{dx / length, dy / length} : std::pair{1.0, 0.0};
}

std::string patch_drawing(const ScalpMap& map, const ScalpFrame& frame) {
  const double per_mm = patch_units / map.patch_side_mm;
  const auto spot = [&](const MapPoint& place) {
    return Spot{whole(place.x * per_mm), whole(patch_units - place.y * per_mm)};
  };
  Marks units;
  std::map<std::pair<std::size_t, int>, Marks> hairs;  // phase, width in tenths of a unit
  std::array<Marks, map_phase_count> roots;
  Marks held;
  std::map<std::uint32_t, std::pair<MapPoint, int>> middles;
  for (const MapFollicle& follicle : map.patch) {
    auto& [sum, count] = middles[follicle.unit];
    sum = {sum.x + follicle.place.x, sum.y + follicle.place.y};
    ++count;
  }
  for (const auto& [unit, middle] : middles) {
    units.add(spot({middle.first.x / middle.second, middle.first.y / middle.second}), "h0");
  }
  for (std::size_t i = 0; i < map.patch.size(); ++i) {
    const MapState& state = frame.patch[i];
    const Spot at = spot(map.patch[i].place);
    const auto phase = static_cast<std::size_t>(state.phase);
    if (state.phase != MapPhase::empty) {
      const auto [dx, dy] = lie_of_hair(map.patch[i].place, map.patch_side_mm);
      const double length = state.length_mm / hair_shortened * per_mm;
      const Spot end{whole(length * dx), whole(-length * dy)};
      // The tip lags behind the turn of the whorl: the control point lies straight on, the tip a little inward.
      constexpr double bow = 0.16;
      const Spot bent{whole(0.55 * length * (dx - bow * dy)), whole(-0.55 * length * (dy + bow * dx))};
      const int width = std::max(1, whole(state.diameter_um / calibre_step_um));
      hairs[{phase, width}].add(at, fmt::format("q{} {} {} {}", bent.x, bent.y, end.x, end.y), end);
    }
    if (state.phase != MapPhase::growing) {
      add_mark(roots[phase], state.phase, at, root_units);
    } else if (state.holds_club) {
      add_mark(held, MapPhase::about_to_fall, at, root_units - 2);
    }
  }
  std::string out;
  units.write(out, "mk un", unit_ground_units);
  for (const auto& [key, marks] : hairs) {
    marks.write(out, hair_css[key.first]);
    // The width is true to the scale of the patch.
    const double width = key.second * calibre_step_um / 1000 * per_mm;
    out.insert(out.rfind(" d=\""), fmt::format(" stroke-width=\"{:.1f}\"", width));
  }
  held.write(out, "mk m-held");
  roots[4].write(out, mark_css[4], root_units + 2);
  roots[4].write(out, "mk hole", root_units - 2);
  roots[1].write(out, mark_css[1], root_units / 2);
  roots[2].write(out, mark_css[2], root_units);
  roots[3].write(out, mark_css[3]);
  return out;
}

}  // namespace

PhaseCounts count_phases(const std::vector<MapFollicle>& follicles, const std::vector<MapState>& states) {
  PhaseCounts counts;
  for (std::size_t i = 0; i < follicles.size(); ++i) {
    if (!follicles[i].vellus) {
      counts.in_phase[static_cast<std::size_t>(states[i].phase)] += 1;
      counts.all += 1;
    }
  }
  return counts;
}

std::string scalp_map_drawings(const ScalpMap& map) {
  const std::vector<std::size_t> order = in_strips(map.head);
  std::string out = R"(<svg class="patterns" width="0" height="0" aria-hidden="true"><defs>)";
  out += fmt::format(R"(<clipPath id="patch-edge"><rect width="{0}" height="{0}"/></clipPath>)", patch_units);
  const auto group = [&](const std::string& id, const std::string& body) {
    out += "<g id=\"" + id + "\">" + body + "</g>\n";
  };
  group("head-line", outline_drawing(map));
  group("head-regions", region_drawing(map));
  for (std::size_t i = 0; i < map.frames.size(); ++i) {
    group(fmt::format("head-{}", i), head_drawing(map, map.frames[i], order));
    group(fmt::format("patch-{}", i), patch_drawing(map, map.frames[i]));
    if (i > 0 && map.frames[i].day == map.frames[i - 1].day) {
      group(fmt::format("differs-{}", i), difference_drawing(map, map.frames[i - 1], map.frames[i], order));
    }
  }
  return out + "</defs></svg>\n";
}

}  // namespace anagen::report
