#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "anagen/report.hpp"
#include "core/version.hpp"
#include "report/arms.hpp"
#include "report/escape.hpp"
#include "report/html.hpp"
#include "report/page_frame.hpp"
#include "report/sections.hpp"
#include "report/words.hpp"
#include "report/words_rules.hpp"
#include "report/words_serum.hpp"

namespace anagen::report {

namespace {

std::string arm_key(const Results& results) {
  std::string key = "<ul aria-label=\"" + escape_html(words::key_label) + "\">";
  for (const Arm* arm : drawn_arms(results)) {
    key += fmt::format(
        R"(<li class="c-{0}"><svg viewBox="0 0 26 12" aria-hidden="true"><path class="s s-{0}" d="M1 6H25"/></svg>{1}</li>)",
        arm_style(results, *arm), escape_html(arm->label));
  }
  key += "</ul><ul><li>" + html_swatch(true) + escape_html(words::key_data) + "</li><li>" + html_swatch(false) +
         escape_html(words::key_assumed) + "</li></ul>";
  return key;
}

/// The contents of the page: only the sections that have something to show.
std::string contents(const std::vector<std::pair<std::string_view, std::string_view>>& entries) {
  std::string out = "<nav aria-label=\"" + escape_html(words::contents_label) + "\"><ol>";
  for (const auto& [id, name] : entries) {
    out += "<li><a href=\"#" + std::string{id} + "\">" + escape_html(name) + "</a></li>";
  }
  return out + "</ol></nav>\n";
}

std::string whole_page(const Results& results) {
  if (results.arms.empty()) {
    return {};
  }
  const Story story{results, facts_of(results)};
  struct Part {
    std::string_view id;
    std::string_view name;
    std::string body;
  };
  const Part parts[] = {
      {"answer", words::nav_answer, section_opening(story)},
      {"ladder", words::nav_ladder, section_ladder(story)},
      {"shed", words::nav_shed, section_shed(story)},
      {"phases", words::nav_phases, section_phases(story)},
      {"regions", words::nav_regions, section_regions(story)},
      {"scalp", words::nav_scalp, section_scalp(story)},
      {"serum", words::nav_serum, section_serum(story)},
      {"causes", words::nav_causes, section_causes(story)},
      {"clinic", words::nav_clinic, section_clinic(story)},
      {"rules", words::nav_rules, section_rules(story)},
      {"person", words::nav_person, section_person(story)},
      {"evidence", words::nav_evidence, section_evidence(story)},
      {"numbers", words::nav_numbers, section_numbers(story)},
      {"limits", words::nav_limits, section_limits(story)},
      {"again", words::nav_again, section_again(story)},
  };
  std::vector<std::pair<std::string_view, std::string_view>> entries;
  std::string body;
  for (const Part& part : parts) {
    if (part.body.empty()) {
      continue;
    }
    entries.emplace_back(part.id, part.name);
    body += part.body;
  }
  return html_head(say(words::page_title, {{"title", results.title}})) + "<body>\n" + html_banner(arm_key(results)) +
         "<div class=\"page\">" + contents(entries) + "<main>\n" + body + "<footer>" +
         escape_html(say(
             words::footer,
             {{"version", std::string{version()}}, {"name", results.name}, {"seed", std::to_string(results.seed)}})) +
         "</footer></main></div>\n</body></html>\n";
}

}  // namespace

}  // namespace anagen::report

namespace anagen {

std::string report_html(const Results& results) { return report::whole_page(results); }

}  // namespace anagen
