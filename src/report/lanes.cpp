#include "report/lanes.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace anagen::report {

namespace {

constexpr double lane_wide = 26;
constexpr double lane_narrow = 38;
constexpr double lane_area = 16;  ///< height of the drawn area in a lane

/// Colour of a happening: the season is background, everything else a trigger.
std::string lane_style(const Happening& happening) {
  const std::string colour = happening.kind == "season" ? "untreated" : "exogen";
  return (happening.assumed ? "h-" : "soft f-") + colour;
}

/// How far a multiplier lies from "as usual", the same either way: five times faster is as far up as five times slower
/// is down. Multipliers near zero go no farther down than `slowest` allows.
double departure(double multiplier) {
  constexpr double slowest = 0.05;
  return multiplier >= 1 ? multiplier - 1 : 1 - 1 / std::max(multiplier, slowest);
}

/// Departures on the days shown; entries before the first day shown are a lead-in and are left out.
std::vector<double> shown_strength(const Results& results, const Happening& happening) {
  const auto days = static_cast<std::size_t>(std::max(0, results.last_day - results.first_day + 1));
  if (happening.strength.size() < 2) {
    return {};
  }
  const std::size_t skipped = happening.strength.size() > days ? happening.strength.size() - days : 0;
  std::vector<double> shown;
  for (std::size_t i = skipped; i < happening.strength.size(); ++i) {
    shown.push_back(departure(happening.strength[i]));
  }
  return shown;
}

/// The stretches of days on which a strength differs from "as usual": first day and the day after the last.
std::vector<std::pair<std::size_t, std::size_t>> acting(const std::vector<double>& strength, double unseen) {
  std::vector<std::pair<std::size_t, std::size_t>> stretches;
  for (std::size_t i = 0; i < strength.size(); ++i) {
    if (std::abs(strength[i]) < unseen) {
      continue;
    }
    if (stretches.empty() || stretches.back().second != i) {
      stretches.emplace_back(i, i);
    }
    stretches.back().second = i + 1;
  }
  return stretches;
}

void draw_strength(Svg& svg, const Results& results, const std::vector<double>& strength, const Scale& x,
                   const Frame& lane, const std::string& css) {
  const auto [least, most] = std::minmax_element(strength.begin(), strength.end());
  const double low = std::min(0.0, *least);
  const double high = std::max(0.0, *most);
  if (high == low) {
    return;
  }
  const Scale y = value_scale(low, high, lane);
  constexpr std::size_t every = 4;       // days between points where the strength moves slowly
  constexpr double jump_share = 0.02;    // share of the range that counts as a jump
  constexpr double unseen_share = 0.02;  // thinner than a line
  svg.line({lane.left, y(0)}, {lane.right, y(0)}, "g");
  for (const auto& [first, end] : acting(strength, unseen_share * (high - low))) {
    std::vector<Point> edge;
    for (std::size_t i = first; i < end; ++i) {
      const bool jumps = (i > first && std::abs(strength[i] - strength[i - 1]) > jump_share * (high - low)) ||
                         (i + 1 < end && std::abs(strength[i + 1] - strength[i]) > jump_share * (high - low));
      if ((i - first) % every != 0 && i + 1 != end && !jumps) {
        continue;
      }
      edge.emplace_back(x(results.first_day + static_cast<double>(i)), y(strength[i]));
    }
    edge.emplace_back(std::min(lane.right, x(results.first_day + static_cast<double>(end))), y(strength[end - 1]));
    svg.band(edge, {{edge.front().first, y(0)}, {edge.back().first, y(0)}}, css);
  }
}

}  // namespace

double lanes_height(const Results& results, Room room) {
  return static_cast<double>(results.happenings.size()) * (room == Room::wide ? lane_wide : lane_narrow);
}

void draw_lanes(Svg& svg, const Results& results, const Frame& frame, Room room) {
  const Scale x = time_scale(results, frame);
  const double step = room == Room::wide ? lane_wide : lane_narrow;
  for (std::size_t i = 0; i < results.happenings.size(); ++i) {
    const Happening& happening = results.happenings[i];
    const double bottom = frame.top + static_cast<double>(i + 1) * step - 4;
    const Frame lane{frame.left, frame.right, bottom - lane_area, bottom};
    const std::vector<double> strength = shown_strength(results, happening);
    const std::string css = lane_style(happening);
    if (strength.empty()) {
      const double from = x(std::max(happening.from_day, results.first_day));
      const double to = x(std::min(happening.to_day + 1, results.last_day));
      constexpr double thinnest = 3;
      svg.line({lane.left, bottom}, {lane.right, bottom}, "g");
      svg.rect({from, lane.top + 4}, std::max(thinnest, to - from), lane_area - 4, css);
    } else {
      draw_strength(svg, results, strength, x, lane, css);
    }
    constexpr double label_gap = 8;
    if (room == Room::wide) {
      svg.text({frame.right + label_gap, bottom - 4}, happening.label, "sm");
    } else {
      svg.text({frame.right, lane.top - 5}, happening.label, "sm halo", Anchor::end);
    }
  }
}

}  // namespace anagen::report
