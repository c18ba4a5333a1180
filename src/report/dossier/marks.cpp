#include "report/dossier/marks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>

#include "report/dossier/words.hpp"
#include "report/escape.hpp"
#include "report/numbers.hpp"

namespace anagen::report {

namespace {

constexpr double dot_radius = 4;
constexpr double small_radius = 2.2;
constexpr double arm_of_cross = 4;

std::string_view css_of(RowVerdict verdict) {
  switch (verdict) {
    case RowVerdict::in:
      return "vm-in";
    case RowVerdict::out:
      return "vm-out";
    case RowVerdict::none:
      break;
  }
  return "vm-none";
}

/// A mark as bare markup, for drawings that are built by hand.
std::string mark(double x, double y, RowVerdict verdict) {
  if (verdict == RowVerdict::out) {
    return fmt::format(R"(<path class="vm-out" d="M{0} {2}L{1} {3}M{0} {3}L{1} {2}"/>)", coordinate(x - arm_of_cross),
                       coordinate(x + arm_of_cross), coordinate(y - arm_of_cross), coordinate(y + arm_of_cross));
  }
  return fmt::format(R"(<circle class="{}" cx="{}" cy="{}" r="{}"/>)", css_of(verdict), coordinate(x), coordinate(y),
                     coordinate(verdict == RowVerdict::in ? dot_radius : small_radius));
}

}  // namespace

void draw_verdict(Svg& svg, Point at, RowVerdict verdict) { svg.raw(mark(at.first, at.second, verdict)); }

std::string verdict_strip(const std::vector<DossierRow>& rows, std::string_view finding) {
  constexpr std::size_t a_line = 16;
  constexpr double step = 13;
  constexpr double half = 7;
  const std::size_t columns = std::min(rows.size(), a_line);
  const std::size_t lines = (rows.size() + a_line - 1) / a_line;
  const std::string width = coordinate(step * static_cast<double>(columns) + 2);
  const std::string height = coordinate(2 * half * static_cast<double>(lines));
  std::string svg = fmt::format(R"(<svg class="strip" role="img" aria-label="{0}" viewBox="0 0 {1} {2}" )"
                                R"(style="width:{1}px;height:{2}px">)",
                                escape_html(finding), width, height);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::size_t line = i / a_line;
    svg += mark(step * (static_cast<double>(i % a_line) + 0.5), half * (2 * static_cast<double>(line) + 1),
                verdict_of(rows[i]));
  }
  return svg + "</svg>";
}

std::string verdict_mark(RowVerdict verdict) {
  return R"(<svg class="vm" viewBox="0 0 14 12" aria-hidden="true">)" + mark(6, 6, verdict) + "</svg>";
}

std::string verdict_key() {
  struct Entry {
    std::string drawing;
    std::string_view words;
  };
  const std::array<Entry, 4> entries{
      {{mark(13, 6, RowVerdict::in), words::dossier_key_in},
       {mark(13, 6, RowVerdict::out), words::dossier_key_out},
       {mark(13, 6, RowVerdict::none), words::dossier_key_none},
       {R"(<path class="s pb" d="M13 0V12M10 0H16M10 12H16"/><circle class="ring pb" cx="13" cy="6" r="3.2"/>)",
        words::dossier_key_published}}};
  std::string key = "<ul aria-label=\"" + escape_html(words::dossier_key_label) + "\">";
  for (const Entry& entry : entries) {
    key += "<li><svg viewBox=\"0 0 26 12\" aria-hidden=\"true\">" + entry.drawing + "</svg>" +
           escape_html(entry.words) + "</li>";
  }
  return key + "</ul>";
}

std::vector<std::string> arm_styles(const std::vector<DossierArm>& arms) {
  constexpr std::array<const char*, 6> acting{"treated", "second", "third", "fourth", "fifth", "sixth"};
  std::vector<std::string> styles;
  std::size_t next = 0;
  const bool all_alike =
      std::ranges::all_of(arms, [&](const DossierArm& arm) { return arm.role == arms.front().role; });
  for (const DossierArm& arm : arms) {
    // Where no arm stands out, they are told apart as the arms that are acted on would be.
    if (arm.role == ArmRole::acted_on || (all_alike && arms.size() > 1)) {
      styles.emplace_back(acting[next++ % acting.size()]);
    } else {
      styles.emplace_back(arm.role == ArmRole::sham ? "vehicle" : "untreated");
    }
  }
  return styles;
}

std::string dossier_style() {
  std::string css = R"(
.vm-in{fill:var(--ink);stroke:var(--bg);stroke-width:1}
.vm-out{fill:none;stroke:var(--ink);stroke-width:2.4;stroke-linecap:round}
.vm-none{fill:var(--ink3)}
.pb{stroke:var(--ink2);stroke-width:1.5}
.band{fill:var(--own);stroke:var(--line2);stroke-width:1}
.stroke-in{stroke:var(--ink2);stroke-width:2.5}.stroke-out{stroke:var(--ink);stroke-width:1.6}.stroke-none{stroke:var(--ink3);stroke-width:1.5}
td svg.strip{vertical-align:middle;margin:0}
td svg.vm{width:14px;height:12px}
.mc{opacity:var(--b50)}
.whisker{stroke:var(--ink);stroke-width:1.25;fill:none}
.legend{list-style:none;display:none;gap:4px 18px;flex-wrap:wrap;font-size:13px;color:var(--ink2);margin-top:8px}
.legend li{display:inline-flex;align-items:center;gap:8px}
.legend svg{width:30px;height:12px;flex:none}
@media screen and (max-width:880px){.legend{display:flex}}
.ways{display:flex;flex-wrap:wrap;gap:6px 28px;font-size:14px;margin-top:22px;max-width:none}
.ways a{padding:6px 0}
.miss{font-weight:600}
@media screen and (max-width:700px){#rows .box table{min-width:780px}#misses .box table{min-width:660px}}
@media print{.ways{display:none}td small{font-size:8pt}}
)";
  struct Dash {
    std::string_view name;
    std::string_view line;
  };
  // A second thing that acts stays blue, thinner and with a dash of its own; its name stands at the line.
  constexpr Dash dashes[] = {
      {"second", "stroke-width:1.6;stroke-dasharray:11 3"},
      {"third", "stroke-width:1.6;stroke-dasharray:4 3"},
      {"fourth", "stroke-width:1.6;stroke-dasharray:11 3 2 3"},
      {"fifth", "stroke-width:1.6;stroke-dasharray:1.5 3.5"},
      {"sixth", "stroke-width:1.2"},
  };
  for (const Dash& dash : dashes) {
    css += fmt::format(
        ".s-{0}{{stroke:var(--treated);{1}}}.f-{0}{{fill:var(--treated)}}.plot .t-{0}{{fill:var(--treated)}}"
        ".c-{0}{{color:var(--treated)}}\n",
        dash.name, dash.line);
  }
  return css + ".s.solid{stroke-dasharray:none;stroke-width:1.5}.ring{stroke-dasharray:none;stroke-width:1.75}\n";
}

}  // namespace anagen::report
