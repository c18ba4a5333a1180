#include "report/chart_serum.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "core/math/exp_log.hpp"
#include "report/numbers.hpp"
#include "report/plot.hpp"
#include "report/words_serum.hpp"

namespace anagen::report {

namespace {

constexpr double deepest_mm = 4.5;
/// Below this share of a dose a layer counts as empty: some hundred vesicles of a usual session.
constexpr int least_power = -8;

constexpr double ln_10 = 2.302585092994045684;

double power_of(double share) { return share > 0 ? math::log(share) / ln_10 : least_power; }

std::string power_words(int power) {
  if (power == 0) {
    return "all";
  }
  constexpr std::array<std::string_view, 10> digits = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  return "10⁻" + std::string(digits[static_cast<std::size_t>(-power)]);
}

struct DepthRoom {
  double width;
  double height;
  Frame frame;
  double target_left;
  double text_left;
  int power_step;
};

DepthRoom depth_room(Room room) {
  return room == Room::wide ? DepthRoom{860, 400, {44, 430, 20, 370}, 470, 500, 2}
                            : DepthRoom{360, 470, {36, 190, 20, 440}, 206, 222, 4};
}

void draw_depth_axes(Svg& svg, const DepthRoom& at, const Scale& x, const Scale& y) {
  for (int power = least_power; power <= 0; power += at.power_step) {
    svg.line({x(power), at.frame.top}, {x(power), at.frame.bottom}, "g");
    svg.text({x(power), at.frame.bottom + 16}, power_words(power), "ax", Anchor::middle);
  }
  for (int depth = 0; depth <= static_cast<int>(deepest_mm); ++depth) {
    svg.line({at.frame.left, y(depth)}, {at.frame.right, y(depth)}, depth == 0 ? "g0" : "g");
    svg.text({at.frame.left - 8, y(depth) + 4}, std::to_string(depth), "ax", Anchor::end);
  }
  svg.text({at.frame.left - 8, at.frame.top - 8}, words::serum_axis_depth, "ax");
}

void draw_targets(Svg& svg, const SerumAccount& serum, const DepthRoom& at, const Scale& y, Room room) {
  double last_text = -100;
  for (const SerumTarget& target : serum.targets) {
    const double top = y(target.from_mm);
    const double bottom = y(target.to_mm);
    const double left = at.target_left + (target.id == "bulge" ? 9 : 0);
    svg.rect({left, top}, 6, bottom - top, "f-untreated soft");
    const double text = std::max(last_text + 40, (top + bottom) / 2 - 2);
    last_text = text;
    const std::string chance =
        say(words::serum_chance, {{"once", percent(target.chance_once)}, {"ever", percent(target.chance_ever)}});
    if (room == Room::wide) {
      svg.text({at.text_left, text}, target.label, "lb ink");
      svg.text({at.text_left, text + 16}, chance, "sm");
    } else {
      svg.text({at.text_left, text}, target.id, "lb ink");
      svg.text({at.text_left, text + 15}, percent(target.chance_ever), "sm");
    }
  }
}

struct HitRoom {
  double width;
  double side;
  double radius;
  Point legend;
};

/// A follicle of the patch: a small mark where the root lies out of reach, a ring where it does not, filled where hit.
void draw_follicle(Svg& svg, Point at, const MapState& state, std::uint32_t hits, double radius) {
  constexpr double terminal_um = 40;
  const bool deep = state.phase == MapPhase::growing && state.diameter_um > terminal_um;
  if (hits > 0) {
    svg.circle(at, radius * (hits > 1 ? 1.25 : 1), hits > 1 ? "f-treated" : "f-treated soft");
  } else if (deep) {
    svg.circle(at, radius / 3, "f-untreated soft");
  } else {
    svg.circle(at, radius * 0.8, "ring s-untreated");
  }
}

struct OutlookRoom {
  double width;
  double left;
  double right;
  double row;
};

}  // namespace

std::string depth_chart(const SerumAccount& serum, Room room) {
  const DepthRoom at = depth_room(room);
  const Scale x{static_cast<double>(least_power), 0, at.frame.left, at.frame.right};
  const Scale y{0, deepest_mm, at.frame.top, at.frame.bottom};
  Svg svg(at.width, at.height, std::string{words::serum_depth_title});
  draw_depth_axes(svg, at, x, y);
  for (std::size_t layer = 0; layer < serum.by_depth.size(); ++layer) {
    const double from = static_cast<double>(layer) * serum.layer_mm;
    const double power = std::max<double>(least_power, power_of(serum.by_depth[layer]));
    if (from >= deepest_mm || power <= least_power) {
      continue;
    }
    svg.rect({at.frame.left, y(from) + 0.5}, x(power) - at.frame.left, y(from + serum.layer_mm) - y(from) - 1,
             "h-treated");
  }
  if (serum.channel_mm > 0) {
    svg.line({at.frame.left, y(serum.channel_mm)}, {at.target_left - 6, y(serum.channel_mm)}, "s s-needling");
  }
  draw_targets(svg, serum, at, y, room);
  return svg.finish();
}

std::string hit_chart(const Results& results, const SerumAccount& serum, Room room) {
  const ScalpMap& map = results.map;
  if (map.frames.empty() || serum.map.sessions_hit.size() != map.patch.size() || map.patch_side_mm <= 0) {
    return {};
  }
  const HitRoom at = room == Room::wide ? HitRoom{860, 420, 5.5, {450, 24}} : HitRoom{360, 330, 4.5, {8, 356}};
  constexpr double line = 22;
  Svg svg(at.width, std::max(at.side, at.legend.second + 3 * line), std::string{words::serum_map_title});
  svg.rect({0, 0}, at.side, at.side, "head");
  const double scale = at.side / map.patch_side_mm;
  for (std::size_t i = 0; i < map.patch.size(); ++i) {
    const MapPoint& place = map.patch[i].place;
    const Point here = {std::clamp(place.x * scale, at.radius, at.side - at.radius),
                        std::clamp(at.side - place.y * scale, at.radius, at.side - at.radius)};
    draw_follicle(svg, here, map.frames.front().patch[i], serum.map.sessions_hit[i], at.radius);
  }
  const auto [x, y] = at.legend;
  svg.circle({x, y - 4}, at.radius, "f-treated");
  svg.text({x + 16, y}, words::serum_map_hit, "sm");
  svg.circle({x, y + line - 4}, at.radius * 0.8, "ring s-untreated");
  svg.text({x + 16, y + line}, words::serum_map_high, "sm");
  svg.circle({x, y + 2 * line - 4}, at.radius / 3, "f-untreated soft");
  svg.text({x + 16, y + 2 * line}, words::serum_map_deep, "sm");
  return svg.finish();
}

std::string outlook_chart(const Outlook& outlook, Room room) {
  const OutlookRoom at = room == Room::wide ? OutlookRoom{860, 370, 780, 46} : OutlookRoom{360, 16, 300, 66};
  const double height = at.row * static_cast<double>(outlook.rows.size()) + 10;
  Svg svg(at.width, height, std::string{words::outlook_title});
  const double middle = (at.left + at.right) / 2;
  svg.line({middle, 0}, {middle, height - 6}, "g0");
  for (std::size_t i = 0; i < outlook.rows.size(); ++i) {
    const OutlookRow& row = outlook.rows[i];
    const bool narrow = room == Room::narrow;
    const double y = at.row * static_cast<double>(i) + (narrow ? 42 : 24);
    const double most = std::max({std::abs(row.p05), std::abs(row.p95), 1e-3});
    const Scale x{-most, most, at.left, at.right};
    if (narrow) {
      svg.text({0, y - 24}, row.label, "lb ink");
    } else {
      svg.text({at.left - 70, y + 4}, row.label, "lb ink", Anchor::end);
    }
    svg.rect({x(row.p05), y - 7}, std::max(1.5, x(row.p95) - x(row.p05)), 14, "h-treated");
    svg.circle({x(row.p50), y}, 4, "f-treated");
    const std::string unit = row.unit == "percent" ? " %" : row.unit == "um" ? " µm" : "";
    svg.text({x(row.p05) - 6, y + 4}, signed_significant(row.p05), "sm", Anchor::end);
    svg.text({x(row.p95) + 6, y + 4}, signed_significant(row.p95) + unit, "sm");
  }
  return svg.finish();
}

}  // namespace anagen::report
