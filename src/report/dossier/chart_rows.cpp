#include <algorithm>
#include <cmath>
#include <optional>

#include "report/dossier/charts.hpp"
#include "report/dossier/marks.hpp"
#include "report/dossier/row_words.hpp"
#include "report/dossier/words.hpp"
#include "report/plot.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

constexpr double error_reach = 2;
constexpr double text_drop = 4;
constexpr double axis_drop = 18;
constexpr double axis_room = 26;

struct Size {
  double width, left, right, row, first;
  std::size_t letters;
  int ticks;
};

/// Wide: names to the left. On phones the name stands above its line.
Size size_of(Room room) {
  return room == Room::wide ? Size{860, 360, 740, 44, 22, 52, 6} : Size{360, 12, 348, 66, 46, 50, 5};
}

/// Lowest and highest of what a row draws, with some room beside it.
struct Extent {
  std::optional<double> low, high;

  void take(double value) {
    if (std::isfinite(value)) {
      low = std::min(low.value_or(value), value);
      high = std::max(high.value_or(value), value);
    }
  }
  void take(const DossierRow& row) {
    const double reach = std::isfinite(row.mc_error) ? error_reach * row.mc_error : 0;
    take(row.simulated - reach);
    take(row.simulated + reach);
    for (const std::optional<double>& mark : {row.lo, row.hi, row.expected}) {
      if (mark) {
        take(*mark);
      }
    }
  }
};

Scale scale_of(const Extent& extent, double left, double right, double margin) {
  const double low = extent.low.value_or(0);
  const double high = extent.high.value_or(1);
  const double span = high > low ? high - low : std::max(std::abs(high), 1.0);
  return {low - margin * span, (high > low ? high : low) + margin * span, left, right};
}

void draw_axis(Svg& svg, const Scale& x, double top, double bottom, int about) {
  const std::vector<double> ticks = round_ticks(x.from, x.to, about);
  for (const double tick : ticks) {
    svg.line({x(tick), top}, {x(tick), bottom}, "g");
    svg.text({x(tick), bottom + axis_drop}, tick_text(tick, ticks), "ax", Anchor::middle);
  }
}

void draw_row(Svg& svg, const DossierRow& row, const Scale& x, double y, const Size& size) {
  constexpr double half_bar = 7;
  constexpr double half_tick = 10;
  if (row.lo || row.hi) {
    const double from = row.lo ? x(*row.lo) : size.left;
    const double to = row.hi ? x(*row.hi) : size.right;
    svg.rect({from, y - half_bar}, std::max(to - from, 1.0), 2 * half_bar, "band");
  }
  if (row.expected) {
    svg.line({x(*row.expected), y - half_tick}, {x(*row.expected), y + half_tick}, "s pb");
  }
  if (!std::isfinite(row.simulated)) {
    return;
  }
  if (std::isfinite(row.mc_error)) {
    svg.line({x(row.simulated - error_reach * row.mc_error), y}, {x(row.simulated + error_reach * row.mc_error), y},
             "whisker");
  }
  draw_verdict(svg, {x(row.simulated), y}, verdict_of(row));
}

/// The ends of a band in numbers below it, where they do not touch.
void draw_ends(Svg& svg, const DossierRow& row, const Scale& x, double y, const Size& size) {
  constexpr double drop = 20;
  constexpr double room_of_two = 76;
  if (row.lo && row.hi && x(*row.hi) - x(*row.lo) < room_of_two) {
    svg.text({(x(*row.lo) + x(*row.hi)) / 2, y + drop}, band_words(row), "ax", Anchor::middle);
    return;
  }
  if (row.lo) {
    svg.text({std::max(x(*row.lo), size.left), y + drop}, row_number(row, *row.lo), "ax", Anchor::middle);
  }
  if (row.hi) {
    svg.text({std::min(x(*row.hi), size.right), y + drop}, row_number(row, *row.hi), "ax", Anchor::middle);
  }
}

/// What a row is called: in a picture of one measure by its arm and week, else by the measure.
struct Names {
  std::string first;
  std::string second;
};
Names names_of(const DossierRow& row, bool one_measure) {
  const std::string who = who_and_when(row);
  if (one_measure) {
    return {who.empty() ? measure_words(row) : who, ""};
  }
  const std::string unit = row_unit(row);
  return {measure_words(row), who + (unit.empty() ? "" : (who.empty() ? "" : "; ") + unit)};
}

}  // namespace

std::string chart_rows(const DossierStudy& study, const RowGroup& group, Room room) {
  const Size size = size_of(room);
  const bool shared = group.form == RowGroup::Form::ladder;
  const double height = size.row * static_cast<double>(group.rows.size()) + (room == Room::wide ? 0 : text_drop);
  std::string finding;
  Extent all;
  for (const std::size_t place : group.rows) {
    finding += (finding.empty() ? "" : " ") + sentence_of(study.rows[place]);
    all.take(study.rows[place]);
  }
  Svg svg(size.width, height + (shared ? axis_room : 0), finding);
  constexpr double shared_margin = 0.06;
  constexpr double own_margin = 0.3;
  if (shared) {
    draw_axis(svg, scale_of(all, size.left, size.right, shared_margin), 0, height, size.ticks);
  }
  for (std::size_t i = 0; i < group.rows.size(); ++i) {
    const DossierRow& row = study.rows[group.rows[i]];
    Extent own;
    own.take(row);
    const Scale x =
        shared ? scale_of(all, size.left, size.right, shared_margin) : scale_of(own, size.left, size.right, own_margin);
    const double y = size.row * static_cast<double>(i) + size.first;
    const Names names = names_of(row, shared);
    const bool two = !names.second.empty();
    if (!shared) {
      svg.line({size.left, y}, {size.right, y}, "g");
    }
    draw_row(svg, row, x, y, size);
    if (!shared) {
      draw_ends(svg, row, x, y, size);
    }
    constexpr double line = 15;
    const std::string css = room == Room::wide ? "ink" : "ink halo";
    if (room == Room::wide) {
      svg.text({0, y + text_drop - (two ? line / 2 : 0)}, shortened(names.first, size.letters), css);
      svg.text({0, y + text_drop + line / 2}, shortened(names.second, size.letters), "sm");
      svg.text({size.right + line, y + text_drop}, verdict_words(row), "sm");
    } else {
      const double above = y - (two ? line : 0) - line;
      svg.text({0, above}, shortened(names.first, size.letters), css);
      svg.text({0, above + line}, shortened(names.second, size.letters), "sm halo");
    }
  }
  return svg.finish();
}

}  // namespace anagen::report
