#include <cstdint>

#include "core/units.hpp"
#include "report/calendar.hpp"
#include "report/escape.hpp"
#include "report/html.hpp"
#include "report/numbers.hpp"
#include "report/sections.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

/// Six months of shedding above the own band is a reason to be seen (the last of the red flags).
constexpr double long_shedding = 6 * days_per_month;

std::string care_box(const Story& story) {
  std::string box = "<div class=\"care\" role=\"note\" aria-labelledby=\"h-care\"><h3 id=\"h-care\">" +
                    escape_html(words::care_heading) + "</h3>" + html_paragraph(words::care_intro) + "<ul>";
  for (const words::Text sign : words::care) {
    box += "<li>" + escape_html(sign) + "</li>";
  }
  box += "</ul>\n";
  if (story.facts.shed && story.results.subjects > 1 && story.facts.shed->days_above > long_shedding) {
    const auto days = static_cast<std::int32_t>(story.facts.shed->days_above);
    box += html_paragraph(say(words::care_long, {{"span", span_of(story.results, days)}}));
  }
  return box + "</div>\n";
}

}  // namespace

std::string section_limits(const Story& story) {
  std::string list = "<ul class=\"limits\">";
  if (story.results.subjects == 1) {
    list += "<li>" + escape_html(say(words::limit_one_person, {{"one", people(story.results).one}})) + "</li>\n";
  }
  for (const words::Text limit : words::limits) {
    list += "<li>" + escape_html(limit) + "</li>\n";
  }
  return html_section("limits", words::limits_heading, list + "</ul>\n" + care_box(story));
}

std::string section_again(const Story& story) {
  const Results& results = story.results;
  std::string body = html_paragraph(words::again_intro, "t") + "<pre>" +
                     escape_html(say(words::again_command, {{"seed", std::to_string(results.seed)},
                                                            {"subjects", std::to_string(results.subjects)}})) +
                     "</pre>\n";
  if (!results.resolved_toml.empty()) {
    body += "<details><summary>" + escape_html(words::again_toggle) + "</summary><pre tabindex=\"0\">" +
            escape_html(results.resolved_toml) + "</pre></details>\n";
  }
  return html_section("again", words::again_heading, body);
}

}  // namespace anagen::report
