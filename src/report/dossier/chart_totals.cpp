#include <algorithm>
#include <array>
#include <string>

#include "report/dossier/charts.hpp"
#include "report/dossier/row_words.hpp"
#include "report/dossier/words.hpp"
#include "report/numbers.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

struct Size {
  double width, left, step, most, above;
};

/// On phones the name stands above its strokes.
Size size_of(Room room) { return room == Room::wide ? Size{860, 150, 6, 96, 0} : Size{360, 4, 6, 56, 16}; }

struct Line {
  std::string name;
  Tally tally;
  std::string finding;
};

std::vector<Line> lines_of(const std::vector<DossierStudy>& studies) {
  std::vector<Line> lines;
  for (const RowWeight weight : {RowWeight::must, RowWeight::should, RowWeight::inform}) {
    for (const bool fitted : {true, false}) {
      Line line;
      for (const DossierStudy& study : studies) {
        for (const DossierRow& row : study.rows) {
          if (row.weight == weight && row.fitted == fitted) {
            line.tally.add(verdict_of(row));
          }
        }
      }
      const std::string word{weight_words(weight)};
      const std::string origin{fitted ? words::row_fitted : words::row_predicted};
      line.name = say(words::dossier_totals_row, {{"weight", word}, {"origin", origin}});
      if (weight != RowWeight::inform) {
        line.finding = say(words::dossier_totals_finding, {{"weight", word},
                                                           {"origin", origin},
                                                           {"in", std::to_string(line.tally.in)},
                                                           {"all", std::to_string(line.tally.scored())}});
      }
      if (line.tally.scored() + line.tally.shown > 0) {
        lines.push_back(std::move(line));
      }
    }
  }
  return lines;
}

/// One stroke: upright in its band, crossed out of it, short where nothing is scored.
void draw_stroke(Svg& svg, double x, double y, RowVerdict verdict) {
  constexpr double half = 9;
  constexpr double short_half = 4;
  constexpr double tilt = 4;
  switch (verdict) {
    case RowVerdict::in:
      svg.line({x, y - half}, {x, y + half}, "s stroke-in");
      break;
    case RowVerdict::out:
      svg.line({x - tilt, y - half}, {x + tilt, y + half}, "s stroke-out");
      svg.line({x + tilt, y - half}, {x - tilt, y + half}, "s stroke-out");
      break;
    case RowVerdict::none:
      svg.line({x, y - short_half}, {x, y + short_half}, "s stroke-none");
      break;
  }
}

}  // namespace

std::string chart_totals(const std::vector<DossierStudy>& studies, Room room) {
  const Size size = size_of(room);
  constexpr double line_height = 26;
  constexpr double between = 12;
  constexpr double gap = 14;
  constexpr double middle = 12;
  constexpr double drop = 4;
  const std::vector<Line> lines = lines_of(studies);
  std::string finding;
  double height = 0;
  const auto rows_of = [&](const Line& line) {
    const int all = line.tally.scored() + line.tally.shown + line.tally.out;
    return std::max(1, (all + static_cast<int>(size.most) - 1) / static_cast<int>(size.most));
  };
  for (const Line& line : lines) {
    finding += (finding.empty() || line.finding.empty() ? "" : " ") + line.finding;
    height += size.above + line_height * rows_of(line) + between;
  }
  Svg svg(size.width, std::max(height, line_height), finding.empty() ? words::dossier_totals_title : finding);
  double top = 0;
  for (const Line& line : lines) {
    const int scored = line.tally.scored();
    const std::string count =
        scored > 0 ? say(words::dossier_of, {{"in", std::to_string(line.tally.in)}, {"all", std::to_string(scored)}})
                   : std::to_string(line.tally.shown);
    if (size.above > 0) {
      svg.text({0, top + middle}, line.name + ": " + count, "ink");
    } else {
      svg.text({0, top + middle + drop}, line.name, "ink");
    }
    double at = 0;
    const double first = top + size.above + middle;
    double last_y = first;
    const auto stroke = [&](RowVerdict verdict, double wide) {
      if (at + wide > size.most) {
        at = 0;
        last_y += line_height;
      }
      draw_stroke(svg, size.left + size.step * (at + wide / 2), last_y, verdict);
      at += wide;
    };
    for (int i = 0; i < line.tally.in; ++i) {
      stroke(RowVerdict::in, 1);
    }
    for (int i = 0; i < line.tally.out; ++i) {
      stroke(RowVerdict::out, 2);
    }
    for (int i = 0; i < line.tally.shown; ++i) {
      stroke(RowVerdict::none, 1);
    }
    if (size.above == 0) {
      svg.text({size.left + size.step * size.most + gap, first + drop}, count, "ft2");
    }
    top += size.above + line_height * rows_of(line) + between;
  }
  return svg.finish();
}

}  // namespace anagen::report
