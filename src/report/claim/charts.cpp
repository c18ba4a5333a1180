#include <algorithm>
#include <array>
#include <cmath>

#include "core/math/exp_log.hpp"
#include "report/claim/parts.hpp"
#include "report/numbers.hpp"
#include "report/scale.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

constexpr double hundred = 100;
constexpr std::array<double, 4> step_ends = {0.75, 0.25, 0.05, 0.01};
constexpr double axis_drop = 18;
constexpr double text_drop = 4;

/// Steps that the range of a result covers.
std::pair<int, int> steps_covered(const ClaimWorld& world) {
  return {verdict_step(world.high), verdict_step(world.low)};
}

}  // namespace

int verdict_step(double probability) {
  return static_cast<int>(std::ranges::count_if(step_ends, [&](double end) { return probability < end; }));
}

std::string chance_words(double probability) {
  constexpr double one = 0.01;
  if (probability > 0 && probability < one) {
    return "under 1";
  }
  if (probability < 1 && probability > 1 - one) {
    return "over 99";
  }
  return fixed(hundred * probability, 0);
}

const words::WorldWords& world_words(std::string_view world) {
  const auto found = std::ranges::find(words::worlds, world, &words::WorldWords::name);
  return found != std::end(words::worlds) ? *found : words::worlds[0];
}

std::string chart_verdict(const ClaimAnswer& answer, Room room) {
  const ClaimWorld& world = answer.worlds.front();
  const int step = verdict_step(world.shown.probability);
  const auto [first, last] = steps_covered(world);
  const bool open = answer.verdict == ClaimVerdict::cannot_tell && last - first >= 2;
  const double width = room == Room::wide ? 420 : 340;
  const double one = width / 5;
  const std::string finding =
      open ? say(words::scale_finding_open, {{"low", chance_words(world.low)}, {"high", chance_words(world.high)}})
           : say(words::scale_finding,
                 {{"step", std::string{words::step_words[step]}}, {"chance", chance_words(world.shown.probability)}});
  Svg svg(width, 78, finding);
  svg.text({0, 11}, words::scale_title, "sm");
  svg.text({width, 11}, words::scale_unit, "ax", Anchor::end);
  for (int i = 0; i < 5; ++i) {
    const bool on = open ? i >= first && i <= last : i == step;
    svg.rect({i * one + 1, 32}, one - 2, 7, on ? (open ? "step-open" : "step-on") : "step");
    svg.text({i * one + one / 2, 57}, words::step_words[i], on ? "sm ink" : "sm", Anchor::middle);
    svg.text({i * one + one / 2, 72}, words::step_limits[i], "ax", Anchor::middle);
  }
  if (!open) {
    const double x = (step + 0.5) * one;
    svg.polygon({{x, 29}, {x - 5, 22}, {x + 5, 22}}, "step-on");
  }
  return svg.finish();
}

std::string chart_world(const ClaimWorld& world, Room room) {
  const double width = room == Room::wide ? 560 : 340;
  const words::WorldWords& told = world_words(world.name);
  Svg svg(width, 34,
          say(words::world_finding, {{"world", std::string{told.label}},
                                     {"chance", chance_words(world.shown.probability)},
                                     {"low", chance_words(world.low)},
                                     {"high", chance_words(world.high)}}));
  constexpr int strokes = 100;
  constexpr double height = 22;
  const Scale x{0, strokes, 2, width - 8};
  const auto filled = static_cast<int>(hundred * world.shown.probability + 0.5);
  const double slant = world.effect ? 5 : 0;
  for (int i = 0; i < strokes; ++i) {
    const double at = x(i + 0.5);
    const bool on = i < filled;
    svg.line({at - slant / 2, height + 2}, {at + slant / 2, 2},
             on ? "stroke w-" + std::string{told.style} + (room == Room::narrow ? " fine" : "") : "stroke off");
  }
  if (world.high > world.low) {
    const double low = x(hundred * world.low);
    const double high = std::max(x(hundred * world.high), low + 1);
    svg.polyline({{low, height + 6}, {low, height + 10}, {high, height + 10}, {high, height + 6}},
                 "bracket w-" + std::string{told.style});
  }
  return svg.finish();
}

std::string chart_belief(double ratio, std::string_view label) {
  constexpr double width = 420;
  constexpr double ln_10 = 2.302585092994046;
  const auto log10 = [](double value) { return math::log(value) / ln_10; };
  const Scale x{-2, 2, 12, width - 12};
  Svg svg(width, 112, say(words::belief_finding, {{"ratio", significant(ratio, 2)}}));
  constexpr double third = 1.0 / 3;
  svg.rect({x(log10(third)), 20}, x(log10(3)) - x(log10(third)), 46, "own");
  constexpr std::array<std::pair<double, std::string_view>, 5> ticks = {
      {{-2, "1/100"}, {-1, "1/10"}, {0, "1"}, {1, "10"}, {2, "100"}}};
  for (const auto& [value, text] : ticks) {
    svg.line({x(value), 20}, {x(value), 66}, value == 0 ? "g0" : "g");
    svg.text({x(value), 84}, text, "ax", Anchor::middle);
  }
  const double at = std::clamp(log10(std::max(ratio, 1e-9)), -2.0, 2.0);
  svg.circle({x(at), 43}, 6, "ring s-treated");
  const bool right = at > 1;
  svg.text({x(at) + (right ? -12 : 12), 47}, significant(ratio, 2) + " " + std::string{label}, "lb t-treated halo",
           right ? Anchor::end : Anchor::start);
  svg.text({12, 11}, words::belief_against, "sm");
  svg.text({width - 12, 11}, words::belief_for, "sm", Anchor::end);
  svg.text({x(0), 11}, words::belief_zone, "sm it", Anchor::middle);
  svg.text({x(0), 104}, words::belief_axis, "ax", Anchor::middle);
  return svg.finish();
}

std::string chart_numbers(const ClaimAnswer& answer) {
  constexpr double width = 420;
  constexpr double left = 38;
  constexpr double bottom = 178;
  const std::vector<ClaimPoint>& told = answer.worlds.front().curve;
  Svg svg(width, 214,
          say(words::numbers_finding, {{"first", chance_words(told.front().probability)},
                                       {"last", chance_words(told.back().probability)},
                                       {"low", std::to_string(told.front().n)},
                                       {"high", std::to_string(told.back().n)}}));
  const Scale x{static_cast<double>(told.front().n), static_cast<double>(told.back().n), left, width - 10};
  const Scale y{0, 1, bottom, 10};
  for (const double tick : {0.0, 0.5, 1.0}) {
    svg.line({left, y(tick)}, {width - 10, y(tick)}, tick == 0 ? "g0" : "g");
    svg.text({left - 7, y(tick) + text_drop}, fixed(hundred * tick, 0), "ax", Anchor::end);
  }
  const std::uint32_t shown = answer.worlds.front().shown.n;
  for (const std::uint32_t n : {told.front().n, shown, told.back().n}) {
    svg.text({x(n), bottom + axis_drop}, std::to_string(n), n == shown ? "lb ink" : "ax", Anchor::middle);
  }
  svg.line({x(shown), 10}, {x(shown), bottom}, "ref");
  svg.text({width - 10, bottom + 2 * axis_drop - 4}, words::numbers_axis, "ax", Anchor::end);
  constexpr std::array<std::string_view, 3> dashes = {"s line-1", "s line-2", "s line-3"};
  for (std::size_t i = 0; i < answer.variants.size(); ++i) {
    const ClaimWorld& world = answer.variants[i].worlds.front();
    std::vector<Point> points;
    std::ranges::transform(world.curve, std::back_inserter(points),
                           [&](const ClaimPoint& one) { return Point{x(one.n), y(one.probability)}; });
    svg.polyline(points, dashes[std::min(i, dashes.size() - 1)]);
    svg.circle({x(shown), y(world.shown.probability)}, 4, "f-untreated");
  }
  return svg.finish();
}

}  // namespace anagen::report
