#include <algorithm>
#include <array>

#include "report/claim/parts.hpp"
#include "report/numbers.hpp"
#include "report/scale.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

constexpr double half_bar = 6;
constexpr double a_twentieth = 5;
constexpr double top = 30;

struct Lane {
  std::string_view label;
  std::string_view meaning;
  const ClaimMechanism* mechanism;  ///< null: anybody, all along
};

std::string change_words(double change) { return signed_percent(change / 100); }

std::vector<Lane> lanes_of(const ClaimTiming& timing) {
  std::vector<Lane> lanes;
  if (timing.of == "shedding") {
    lanes.push_back({words::timing_washing, words::timing_washing_meaning, nullptr});
    lanes.push_back({words::timing_recovery, words::timing_recovery_meaning, nullptr});
  }
  for (const words::MechanismWords& told : words::mechanisms) {
    const auto found = std::ranges::find(timing.mechanisms, told.name, &ClaimMechanism::name);
    if (found != timing.mechanisms.end()) {
      lanes.push_back({told.label, told.meaning, &*found});
    }
  }
  return lanes;
}

/// Weeks in which a mechanism helps, or hurts, by a twentieth or more.
void draw_weeks(Svg& svg, const ClaimMechanism& one, bool fewer_helps, const Scale& x, double y) {
  double from = -1;
  std::string_view css;
  const auto close = [&](double week) {
    if (from >= 0) {
      svg.rect({x(from), y - half_bar}, std::max(x(week) - x(from), 2.0), 2 * half_bar, css);
    }
    from = -1;
  };
  for (const auto& [week, change] : one.course) {
    const double help = fewer_helps ? -change : change;
    const std::string_view here = help >= a_twentieth ? "h-treated" : help <= -a_twentieth ? "raises" : "";
    if (here != css || from < 0) {
      close(week);
      css = here;
      from = here.empty() ? -1 : week;
    }
  }
  close(one.course.empty() ? 0 : one.course.back().first);
}

}  // namespace

std::string chart_timing(const ClaimTiming& timing, Room room) {
  const bool wide = room == Room::wide;
  const double width = wide ? 860 : 360;
  const double row = wide ? 42 : 60;
  const std::vector<Lane> lanes = lanes_of(timing);
  const double last = timing.mechanisms.front().course.back().first;
  const Scale x{0, last, wide ? 250.0 : 6.0, width - (wide ? 130.0 : 14.0)};
  const double bottom = top + row * static_cast<double>(lanes.size());
  const std::string week = significant(timing.week, 3);
  std::string finding;
  for (const Lane& lane : lanes) {
    if (lane.mechanism != nullptr) {
      finding +=
          (finding.empty() ? "" : " ") +
          say(words::timing_finding,
              {{"label", std::string{lane.label}}, {"change", change_words(lane.mechanism->at_week)}, {"week", week}});
    }
  }
  Svg svg(width, bottom + 26, finding);
  for (const double tick : {0.0, 6.0, 12.0, 18.0, last}) {
    svg.line({x(tick), top - 4}, {x(tick), bottom}, tick == 0 ? "g0" : "g");
    const std::string text = tick == 0      ? std::string{words::timing_session}
                             : tick == last ? say(words::timing_last, {{"week", fixed(last, 0)}})
                                            : fixed(tick, 0);
    svg.text({x(tick), bottom + 18}, text, "ax",
             tick == 0      ? Anchor::start
             : tick == last ? Anchor::end
                            : Anchor::middle);
  }
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    const double y = top + static_cast<double>(i) * row + (wide ? row / 2 : 44);
    const std::string css = lanes[i].mechanism != nullptr ? "lb t-treated" : "lb t-untreated";
    if (wide) {
      svg.text({0, y - 2}, lanes[i].label, css);
      svg.text({0, y + 14}, lanes[i].meaning, "sm");
    } else {
      svg.text({8, y - 13}, lanes[i].label, css + " halo");
    }
    if (lanes[i].mechanism == nullptr) {
      svg.rect({x(0), y - half_bar}, x(last) - x(0), 2 * half_bar, "f-untreated soft");
      continue;
    }
    const std::string change =
        say(words::timing_at, {{"change", change_words(lanes[i].mechanism->at_week)}, {"week", week}});
    svg.text({width, wide ? y + 4 : y - 13}, change, "sm halo", Anchor::end);
    draw_weeks(svg, *lanes[i].mechanism, timing.of == "shedding", x, y);
  }
  const double at = std::min(timing.week, last);
  svg.line({x(at), 8}, {x(at), bottom + 4}, "report-week");
  const bool right = x(at) > width - 240;
  svg.text({x(at) + (right ? -7 : 7), 14}, say(words::timing_report, {{"week", week}}), "lb ink halo",
           right ? Anchor::end : Anchor::start);
  return svg.finish();
}

std::string chart_balance(const ClaimConservation& balance, Room room) {
  const bool wide = room == Room::wide;
  const double width = wide ? 860 : 360;
  const double row = wide ? 34 : 52;
  struct Bar {
    std::string_view label;
    double value;
    std::string_view css;
  };
  const std::array<Bar, 4> bars = {{{words::balance_gained, balance.gained, "f-ink"},
                                    {words::balance_saved, balance.saved_high, "f-untreated soft"},
                                    {words::balance_emerge, balance.must_emerge, "h-treated"},
                                    {words::balance_empty, balance.empty_follicles, "ph-kenogen"}}};
  double most = 1;
  for (const Bar& bar : bars) {
    most = std::max(most, bar.value);
  }
  const Scale x{0, most, wide ? 230.0 : 4.0, width - 70};
  Svg svg(width, row * 4 + 6,
          say(words::balance_finding, {{"gained", significant(balance.gained, 3)},
                                       {"saved", significant(balance.saved_high, 3)},
                                       {"emerge", significant(balance.must_emerge, 3)},
                                       {"empty", significant(balance.empty_follicles, 3)}}));
  for (std::size_t i = 0; i < bars.size(); ++i) {
    const double y = static_cast<double>(i) * row + (wide ? row / 2 : 36);
    svg.text(wide ? Point{0, y + 4} : Point{4, y - 14}, bars[i].label, "ink");
    svg.rect({x(0), y - 9}, std::max(x(std::max(bars[i].value, 0.0)) - x(0), 1.0), 18, bars[i].css);
    svg.text({x(std::max(bars[i].value, 0.0)) + 8, y + 4}, significant(bars[i].value, 3), "lb ink");
  }
  return svg.finish();
}

}  // namespace anagen::report
