#include "report/escape.hpp"
#include "report/html.hpp"
#include "report/numbers.hpp"
#include "report/sections.hpp"
#include "report/statistics.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

std::string number_of(double value, const std::string& unit) {
  constexpr int digits = 3;
  if (unit == "1") {
    return significant(value, digits);
  }
  return significant(value, digits) + "\u00a0" + unit_words(unit);
}

}  // namespace

std::string section_person(const Story& story) {
  const Results& results = story.results;
  if (results.traits.empty()) {
    return {};
  }
  const People them = people(results);
  const bool many = results.subjects > 1;
  Table table;
  table.heads = {std::string{words::person_column},
                 std::string{many ? words::person_column_value : words::person_column_value_one}};
  if (many) {
    table.heads.emplace_back(words::person_column_range);
  }
  table.heads.emplace_back(words::person_column_from);
  table.right = {false, true, many, false};
  for (const Trait& trait : results.traits) {
    const Summary summary = summary_of(trait.values);
    if (summary.n == 0) {
      continue;
    }
    std::vector<std::string> row{escape_html(trait.label), escape_html(number_of(summary.p50, trait.unit))};
    if (many) {
      row.push_back(summary.p05 == summary.p95 ? ""
                                               : say(words::from_to, {{"from", significant(summary.p05, 3)},
                                                                      {"to", significant(summary.p95, 3)}}));
    }
    row.push_back("<span class=\"nw\">" + html_swatch(trait.given) +
                  escape_html(trait.given ? words::person_given : words::person_drawn) + "</span>");
    table.rows.push_back(std::move(row));
  }
  const std::string intro =
      many ? std::string{words::person_intro_many} : say(words::person_intro_one, {{"one", them.one}});
  const std::string heading =
      many ? say(words::person_heading_many, {{"n", fixed(results.subjects, 0)}, {"many", them.many}})
           : say(words::person_heading_one, {{"one", them.one}});
  return html_section("person", heading, html_table(table), html_paragraph(intro));
}

}  // namespace anagen::report
