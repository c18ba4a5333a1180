#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "anagen/compare.hpp"
#include "core/version.hpp"
#include "report/calendar.hpp"
#include "report/compare/charts.hpp"
#include "report/compare/readings.hpp"
#include "report/compare/settings.hpp"
#include "report/compare/side_by_side.hpp"
#include "report/compare/words.hpp"
#include "report/escape.hpp"
#include "report/html.hpp"
#include "report/numbers.hpp"
#include "report/page_frame.hpp"
#include "report/tables.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

constexpr const char* shed = "shed_per_day";

std::string title_of(const Results& run) { return run.title.empty() ? run.name : run.title; }

std::string names_of(const Comparison& runs) {
  std::string names;
  for (std::size_t run = 0; run < runs.size(); ++run) {
    names += (run == 0 ? "" : run + 1 == runs.size() ? " and " : ", ") + runs[run].name;
  }
  return names;
}

std::string key_of(const Comparison& runs) {
  std::string key = "<ul aria-label=\"" + escape_html(words::key_label) + "\">";
  for (std::size_t run = 0; run < runs.size(); ++run) {
    key += fmt::format(
        R"(<li class="c-{0}"><svg viewBox="0 0 26 12" aria-hidden="true"><path class="s s-{0}" d="M1 6H25"/></svg>{1}</li>)",
        run_style(run), escape_html(letter_of(run) + " " + runs[run].name));
  }
  return key + "</ul>";
}

std::string opening(const Comparison& runs) {
  const SharedDays days = shared_days(runs);
  const bool same = std::ranges::all_of(runs, [&](const Results& run) { return same_people(runs.front(), run); });
  std::string out = "<header id=\"answer\">" +
                    html_paragraph(say(words::compare_eyebrow, {{"n", std::to_string(runs.size())}}), "eyebrow") +
                    "<h1>" + html_breakable(say(words::compare_title, {{"names", names_of(runs)}})) + "</h1>\n";
  for (std::size_t run = 0; run < runs.size(); ++run) {
    const Course actual = shared_course(runs, run, "actual", shed);
    const Course quiet = shared_course(runs, run, "undisturbed", shed);
    const std::size_t peak = peak_of(actual);
    out +=
        html_paragraph(say(words::compare_lead,
                           {{"letter", letter_of(run)},
                            {"title", title_of(runs[run])},
                            {"when", when(runs[run], actual.days[peak])},
                            {"peak", fixed(actual.at[peak].p50, 0)},
                            {"twin", quiet.empty() ? "?" : fixed(quiet.at[nearest(quiet, actual.days[peak])].p50, 0)}}),
                       "lead");
  }
  out += html_paragraph(same ? words::compare_same_people : words::compare_other_people, "t");
  return out +
         html_paragraph(say(words::compare_span, {{"from", fixed(days.first, 0)}, {"to", fixed(days.last, 0)}}), "t") +
         "</header>\n";
}

std::string differs(const Comparison& runs) {
  const std::vector<SettingDifference> differences = setting_differences(runs);
  if (differences.empty()) {
    return html_section("differs", words::compare_differs_none, "");
  }
  Table table;
  table.heads = {std::string{words::compare_key}};
  for (std::size_t run = 0; run < runs.size(); ++run) {
    table.heads.push_back(letter_of(run) + " " + runs[run].name);
  }
  for (const SettingDifference& difference : differences) {
    std::vector<std::string> row{"<code>" + escape_html(difference.path) + "</code>"};
    for (const std::string& value : difference.values) {
      row.push_back(escape_html(value.empty() ? words::compare_absent : std::string_view(value)));
    }
    table.rows.push_back(std::move(row));
  }
  const std::string count = differences.size() == 1
                                ? std::string{words::compare_differs_one}
                                : say(words::compare_differs_more, {{"n", std::to_string(differences.size())}});
  return html_section("differs", words::compare_differs_heading, html_paragraph(count, "t") + html_table(table));
}

std::string finding_of(const Comparison& runs, std::size_t run) {
  const Course course = shared_course(runs, run, "actual", shed);
  return say(words::compare_finding, {{"letter", letter_of(run)},
                                      {"from", fixed(course.at.front().p50, 0)},
                                      {"peak", fixed(course.at[peak_of(course)].p50, 0)},
                                      {"to", fixed(course.at.back().p50, 0)}});
}

std::string finding_of_all(const Comparison& runs) {
  std::string finding;
  for (std::size_t run = 0; run < runs.size(); ++run) {
    finding += (run == 0 ? "" : " ") + finding_of(runs, run);
  }
  return finding;
}

std::string shedding(const Comparison& runs) {
  const std::string finding = finding_of_all(runs);
  return html_section("shed", words::compare_shed_heading,
                      html_figure({std::string{words::compare_shed_title},
                                   std::string{words::compare_shed_subtitle},
                                   chart_runs(runs, finding, Room::wide),
                                   chart_runs(runs, finding, Room::narrow),
                                   finding,
                                   {}}));
}

std::string difference(const Comparison& runs) {
  const std::initializer_list<Filling> first{{"letter", letter_of(0)}};
  const std::string heading = say(words::compare_difference_heading, first);
  const std::string wide = chart_minus_first(runs, say(words::compare_difference_title, first), Room::wide);
  if (wide.empty()) {
    return html_section("difference", heading, html_paragraph(say(words::compare_difference_none, first), "t"));
  }
  return html_section("difference", heading,
                      html_figure({say(words::compare_difference_title, first),
                                   std::string{words::compare_difference_subtitle},
                                   wide,
                                   chart_minus_first(runs, say(words::compare_difference_title, first), Room::narrow),
                                   "",
                                   {}}));
}

std::string twins(const Comparison& runs) {
  std::string body;
  for (std::size_t run = 0; run < runs.size(); ++run) {
    const std::string finding = finding_of(runs, run);
    const auto quiet = std::ranges::find(runs[run].arms, "undisturbed", &Arm::id);
    const bool same = quiet == runs[run].arms.end() || quiet->same_as_actual;
    body += html_figure({say(words::compare_twin_title, {{"letter", letter_of(run)}, {"title", title_of(runs[run])}}),
                         std::string{same ? words::compare_twin_same : words::compare_twin_subtitle},
                         chart_run_and_twin(runs, run, finding, Room::wide),
                         chart_run_and_twin(runs, run, finding, Room::narrow),
                         "",
                         {}});
  }
  return html_section("twins", words::compare_twin_heading, body);
}

std::string readings(const Comparison& runs) {
  const std::int32_t day = day_of_peak(runs);
  Table table;
  table.heads = {std::string{words::compare_column_measure}};
  for (std::size_t run = 0; run < runs.size(); ++run) {
    table.heads.push_back(letter_of(run) + " " + runs[run].name);
  }
  for (std::size_t run = 1; run < runs.size(); ++run) {
    table.heads.push_back(say(words::compare_column_minus, {{"letter", letter_of(run)}, {"first", letter_of(0)}}));
  }
  table.right.assign(table.heads.size(), true);
  table.right.front() = false;
  for (const ReadingRow& row : reading_rows(runs, day)) {
    const std::string& unit = row.measure->unit;
    std::vector<std::string> line{
        escape_html(instrument_label(*row.measure) + (unit == "1" ? "" : ", " + unit_words(unit)))};
    for (std::size_t run = 0; run < runs.size(); ++run) {
      const auto& value = row.values[run];
      line.push_back(value ? value_with_range(runs[run], *value, unit) : "");
    }
    for (std::size_t run = 1; run < runs.size(); ++run) {
      const auto& more = row.differences[run];
      line.push_back(more ? difference_with_range(runs[run], *more, unit) : "");
    }
    table.rows.push_back(std::move(line));
  }
  return html_section("readings", say(words::compare_readings_heading, {{"when", when(common_frame(runs), day)}}),
                      html_table(table));
}

std::string contents() {
  const std::pair<std::string_view, std::string_view> entries[] = {
      {"answer", words::compare_nav_answer}, {"differs", words::compare_nav_differs},
      {"shed", words::compare_nav_shed},     {"difference", words::compare_nav_difference},
      {"twins", words::compare_nav_twins},   {"readings", words::compare_nav_readings}};
  std::string out = "<nav aria-label=\"" + escape_html(words::contents_label) + "\"><ol>";
  for (const auto& [id, name] : entries) {
    out += "<li><a href=\"#" + std::string{id} + "\">" + escape_html(name) + "</a></li>";
  }
  return out + "</ol></nav>\n";
}

std::string page(const Comparison& runs) {
  const std::string title = say(words::compare_title, {{"names", names_of(runs)}});
  return html_head(title) + "<body>\n" + html_banner(key_of(runs)) + "<div class=\"page\">" + contents() + "<main>\n" +
         opening(runs) + differs(runs) + shedding(runs) + difference(runs) + twins(runs) + readings(runs) + "<footer>" +
         escape_html(say(words::compare_footer, {{"version", std::string{version()}}})) +
         "</footer></main></div>\n</body></html>\n";
}

}  // namespace

}  // namespace anagen::report

namespace anagen {

std::string compare_html(const Comparison& runs) { return report::page(runs); }

}  // namespace anagen
