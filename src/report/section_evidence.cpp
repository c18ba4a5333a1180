#include <fmt/format.h>

#include "report/chart_evidence.hpp"
#include "report/escape.hpp"
#include "report/html.hpp"
#include "report/numbers.hpp"
#include "report/sections.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

/// An anchor for the row of a parameter.
std::string row_id(const UsedParameter& parameter) {
  return "p-" + parameter.id + (parameter.region.empty() ? "" : "-" + parameter.region);
}

/// `id[population, region]`, the way rows are named in the evidence tables.
std::string place_of(const UsedParameter& parameter) {
  if (parameter.population.empty() && parameter.region.empty()) {
    return {};
  }
  const std::string comma = parameter.population.empty() || parameter.region.empty() ? "" : ", ";
  return parameter.population + comma + parameter.region;
}

std::string value_of(const UsedParameter& parameter) {
  constexpr int digits = 4;
  return significant(parameter.value, digits);
}

/// Numbers of grade D, recalled, chosen or overridden: the first to vary.
bool is_weakest(const UsedParameter& parameter) {
  const bool graded = parameter.grade == "A" || parameter.grade == "B" || parameter.grade == "C";
  return !graded || parameter.seen == "memory" || parameter.seen == "choice" || parameter.overridden;
}

std::string spread_of(const UsedParameter& parameter) {
  if (parameter.spread.empty()) {
    return escape_html(words::spread_none);
  }
  return escape_html(parameter.spread) +
         (parameter.spread_kind.empty() ? "" : "<small>" + escape_html(parameter.spread_kind) + "</small>");
}

std::string seen_of(const UsedParameter& parameter) {
  return parameter.overridden ? std::string{words::overridden} : parameter.seen;
}

}  // namespace

std::string section_evidence(const Story& story) {
  const EvidenceFacts& facts = story.facts.evidence;
  const std::uint32_t all = facts.measured + facts.assumed;
  if (all == 0) {
    return {};
  }
  const std::initializer_list<Filling> fillings{{"n", fixed(all, 0)},
                                                {"assumed", fixed(facts.assumed, 0)},
                                                {"a", fixed(facts.grade[0], 0)},
                                                {"b", fixed(facts.grade[1], 0)},
                                                {"c", fixed(facts.grade[2], 0)},
                                                {"d", fixed(facts.grade[3], 0)}};
  const std::string heading = say(words::evidence_heading, fillings);
  Table weakest;
  weakest.heads = {std::string{words::column_parameter}, std::string{words::column_value},
                   std::string{words::column_grade}, std::string{words::column_known}};
  weakest.right = {false, true, false, false};
  for (const UsedParameter& parameter : story.results.parameters) {
    if (!is_weakest(parameter)) {
      continue;
    }
    weakest.rows.push_back(
        {fmt::format("<a href=\"#{}\">{}</a>", escape_html(row_id(parameter)), escape_html(parameter.id)),
         escape_html(value_of(parameter) + (parameter.unit == "1" ? "" : "\u00a0" + unit_words(parameter.unit))),
         html_grade(parameter.grade), escape_html(seen_of(parameter))});
  }
  std::string body = html_figure({std::string{words::evidence_title},
                                  std::string{words::evidence_subtitle},
                                  chart_evidence(facts, heading, Room::wide),
                                  chart_evidence(facts, heading, Room::narrow),
                                  say(words::evidence_grades, fillings),
                                  {}});
  if (!weakest.rows.empty()) {
    body += "<figure><h3>" + escape_html(words::evidence_weakest) + "</h3>" +
            html_paragraph(words::evidence_weakest_sub) + html_table(weakest) + "</figure>\n";
  }
  const std::string note =
      "<p><b>" + escape_html(words::evidence_note_bold) + "</b> " + escape_html(words::evidence_note) + "</p>";
  return html_section("evidence", heading, body, note);
}

std::string section_numbers(const Story& story) {
  const Results& results = story.results;
  if (results.parameters.empty()) {
    return {};
  }
  Table table;
  table.heads = {std::string{words::column_parameter}, std::string{words::column_value},
                 std::string{words::column_unit},      std::string{words::column_spread},
                 std::string{words::column_grade},     std::string{words::column_source}};
  table.right = {false, true, false, false, false, false};
  for (const UsedParameter& parameter : results.parameters) {
    const std::string place = place_of(parameter);
    table.rows.push_back(
        {fmt::format("<span id=\"{}\">{}</span>{}{}", escape_html(row_id(parameter)), escape_html(parameter.id),
                     place.empty() ? "" : "<small>" + escape_html(place) + "</small>",
                     parameter.note.empty() ? "" : "<small>" + escape_html(parameter.note) + "</small>"),
         value_of(parameter), escape_html(parameter.unit == "1" ? "" : unit_words(parameter.unit)),
         spread_of(parameter), html_grade(parameter.grade),
         escape_html(parameter.source) + "<small>" + escape_html(seen_of(parameter)) + "</small>"});
  }
  const std::string intro = html_paragraph(words::numbers_intro, "t") + "<pre>" +
                            escape_html(say(words::numbers_command, {{"id", results.parameters.front().id}})) +
                            "</pre>\n";
  return html_section("numbers",
                      say(words::numbers_heading, {{"n", fixed(static_cast<double>(results.parameters.size()), 0)}}),
                      intro + html_table(table));
}

}  // namespace anagen::report
