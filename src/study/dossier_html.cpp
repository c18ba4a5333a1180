#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>

#include "study/dossier.hpp"

namespace anagen::study {

namespace {

constexpr std::string_view style =
    R"(:root{color-scheme:light dark;--bg:#fbfaf7;--ink:#24211c;--ink2:#5d574d;--line:#e2ddd2;--band:#d9d3c4;--in:#2f6f5e;--out:#a8442a}
@media(prefers-color-scheme:dark){:root{--bg:#191816;--ink:#ece8df;--ink2:#a9a294;--line:#37342e;--band:#4a463d;--in:#74bba6;--out:#e58a6d}}
*{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.6 "Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif}
main{max-width:1080px;margin:0 auto;padding:48px 24px 80px}
h1,h2{font-family:"Iowan Old Style",Palatino,"URW Palladio L","Noto Serif",Georgia,serif;font-weight:400;line-height:1.2}
h1{font-size:38px;margin:0 0 12px}h2{font-size:23px;margin:52px 0 0}h2 small{display:block;font:13px/1.5 monospace;color:var(--ink2)}
p{max-width:68ch}.box{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:14px;font-variant-numeric:tabular-nums;margin-top:12px}
th{text-align:left;font-size:12.5px;font-weight:600;color:var(--ink2)}th,td{padding:7px 14px 7px 0;border-bottom:1px solid var(--line);vertical-align:top}
.r{text-align:right;white-space:nowrap}td small{display:block;color:var(--ink2);max-width:52ch}svg{display:block;overflow:visible}
.in{color:var(--in)}.out{color:var(--out);font-weight:600}.dot.in{fill:var(--in)}.dot.out{fill:var(--out)}.dot.none{fill:var(--ink2)}
.band{fill:var(--band)}.axis{stroke:var(--line)}.tick{stroke:var(--ink);stroke-width:2}
@media(max-width:760px){section table{min-width:820px}}
@media print{body{font-size:11px}main{max-width:none;padding:0}h2{break-after:avoid}tr{break-inside:avoid}}
)";

std::string escape(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string_view verdict_words(const Row& row) {
  switch (verdict_of(row)) {
    case Verdict::in:
      return "in band";
    case Verdict::out:
      return "out of band";
    case Verdict::none:
      break;
  }
  return "not scored";
}

std::string band_words(const Row& row) {
  if (row.lo && row.hi) {
    return fmt::format("{} to {}", shown(*row.lo), shown(*row.hi));
  }
  if (row.hi) {
    return fmt::format("at most {}", shown(*row.hi));
  }
  return row.lo ? fmt::format("at least {}", shown(*row.lo)) : std::string("no band");
}

/// The band as a bar, the published value as a tick, the simulated one as a dot, on a scale of their own.
std::string picture(const Row& row) {
  constexpr double width = 200;
  constexpr double height = 16;
  constexpr double margin = 0.25;  // of the span, beside the outermost mark
  if (verdict_of(row) == Verdict::none && !row.expected) {
    return {};
  }
  double low = row.simulated;
  double high = row.simulated;
  for (const std::optional<double>& mark : {row.lo, row.hi, row.expected}) {
    if (mark) {
      low = std::isnan(low) ? *mark : std::min(low, *mark);
      high = std::isnan(high) ? *mark : std::max(high, *mark);
    }
  }
  const double span = high > low ? high - low : 1;
  low -= margin * span;
  high += margin * span;
  const auto x = [&](double value) { return width * (value - low) / (high - low); };
  std::string svg = fmt::format(
      "<svg width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" role=\"img\" aria-label=\"band {2}, simulated {3}\">"
      "<line class=\"axis\" x1=\"0\" x2=\"{0}\" y1=\"8\" y2=\"8\"/>",
      width, height, band_words(row), shown(row.simulated));
  if (row.lo || row.hi) {
    const double from = row.lo ? x(*row.lo) : 0;
    const double to = row.hi ? x(*row.hi) : width;
    svg += fmt::format("<rect class=\"band\" x=\"{:.1f}\" y=\"3\" width=\"{:.1f}\" height=\"10\" rx=\"2\"/>", from,
                       to - from);
  }
  if (row.expected) {
    svg += fmt::format("<line class=\"tick\" x1=\"{0:.1f}\" x2=\"{0:.1f}\" y1=\"1\" y2=\"15\"/>", x(*row.expected));
  }
  if (!std::isnan(row.simulated)) {
    svg += fmt::format("<circle class=\"dot {}\" cx=\"{:.1f}\" cy=\"8\" r=\"4\"/>", word_of(verdict_of(row)),
                       x(row.simulated));
  }
  return svg + "</svg>";
}

std::string table_row(const Row& row) {
  const std::string week = row.week ? fmt::format(", week {}", *row.week) : "";
  const std::string note = row.note.empty() ? "" : fmt::format("<small>{}</small>", escape(row.note));
  const std::string published = row.expected ? shown(*row.expected) : "";
  return fmt::format(
      "<tr><td>{}<small>{}</small></td><td class=\"r\">{}</td><td class=\"r\">{}</td><td class=\"r\">{}"
      "<small>error {}</small></td><td>{}</td><td><span class=\"{}\">{}</span><small>{}{}</small>{}</td></tr>\n",
      escape(row.measure + week), escape(arms_of(row)), published, band_words(row), shown(row.simulated),
      shown(row.mc_error, "unknown"), picture(row), word_of(verdict_of(row)), verdict_words(row), word_of(row.weight),
      row.fitted ? ", fitted" : ", predicted", note);
}

std::string counts(std::string_view name, const Totals& totals) {
  const auto cell = [](const Score& score) { return fmt::format("{} of {}", score.in, score.in + score.out); };
  return fmt::format("<tr><td>{}</td><td>{}</td><td>{}</td></tr>\n", name, cell(totals.by_weight[0]),
                     cell(totals.by_weight[1]));
}

}  // namespace

std::string dossier_html(const std::vector<StudyRows>& studies) {
  std::string page = fmt::format(
      "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
      "content=\"width=device-width,initial-scale=1\"><title>Validation - anagen</title><style>\n{}</style></head>"
      "<body><main><h1>What the model reproduces, and what it misses</h1>\n"
      "<p>Each row is a published or theoretical result. The bar is the band that was accepted before the run, the "
      "tick the "
      "published value, the dot what the model gives with its shipped defaults. Fitted rows show only that a fit was "
      "reached; predicted rows test the model.</p>\n<div class=\"box\"><table><tr><th>in band</th><th>must</th>"
      "<th>should</th></tr>\n",
      style);
  page += counts("all rows", totals_of(studies, Counted::all));
  page += counts("fitted", totals_of(studies, Counted::fitted));
  page += counts("predicted", totals_of(studies, Counted::predicted)) + "</table></div>\n";
  for (const StudyRows& study : studies) {
    page += fmt::format(
        "<section><h2>{}<small>{}</small></h2>\n<div class=\"box\"><table><tr><th>measure</th><th "
        "class=\"r\">published</th><th class=\"r\">band</th><th class=\"r\">simulated</th><th>picture</th>"
        "<th>verdict</th></tr>\n",
        escape(study.title.empty() ? study.id : study.title), escape(study.id));
    for (const Row& row : study.rows) {
      page += table_row(row);
    }
    page += "</table></div></section>\n";
  }
  return page + "</main></body></html>\n";
}

}  // namespace anagen::study
