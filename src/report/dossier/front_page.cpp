#include <algorithm>
#include <array>

#include "report/dossier/charts.hpp"
#include "report/dossier/marks.hpp"
#include "report/dossier/pages.hpp"
#include "report/dossier/row_words.hpp"
#include "report/dossier/words.hpp"
#include "report/escape.hpp"
#include "report/html.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

/// What was scored, by class, and how many rows were fitted.
struct Counts {
  std::array<Tally, 3> all;
  std::array<Tally, 3> predicted;
  int fitted = 0;
  int rows = 0;

  [[nodiscard]] int misses() const { return all[0].out + all[1].out; }
};

Counts counts_of(const std::vector<DossierStudy>& studies) {
  Counts counts;
  for (const DossierStudy& study : studies) {
    for (const DossierRow& row : study.rows) {
      const auto weight = static_cast<std::size_t>(row.weight);
      counts.all[weight].add(verdict_of(row));
      counts.rows += 1;
      counts.fitted += row.fitted ? 1 : 0;
      if (!row.fitted) {
        counts.predicted[weight].add(verdict_of(row));
      }
    }
  }
  return counts;
}

std::string number(int value) { return std::to_string(value); }

std::string opening(const std::vector<DossierStudy>& studies, const Counts& counts) {
  const Tally& must = counts.all[0];
  const Tally& should = counts.all[1];
  std::string out =
      "<header id=\"answer\">" + html_paragraph(words::dossier_eyebrow, "eyebrow") + "<h1>" +
      escape_html(words::dossier_title) + "</h1>\n" +
      html_paragraph(say(words::dossier_lead, {{"must_in", number(must.in)},
                                               {"must", number(must.scored())},
                                               {"should_in", number(should.in)},
                                               {"should", number(should.scored())},
                                               {"inform", number(counts.all[2].shown)}}),
                     "lead") +
      html_paragraph(say(words::dossier_lead_predicted, {{"must_in", number(counts.predicted[0].in)},
                                                         {"must", number(counts.predicted[0].scored())},
                                                         {"should_in", number(counts.predicted[1].in)},
                                                         {"should", number(counts.predicted[1].scored())}}),
                     "t");
  out += html_figure({std::string{words::dossier_totals_title},
                      std::string{words::dossier_totals_subtitle},
                      chart_totals(studies, Room::wide),
                      chart_totals(studies, Room::narrow),
                      "",
                      {}});
  return out + html_paragraph(words::dossier_standard, "t") + "</header>\n";
}

std::string paragraphs(std::initializer_list<std::string_view> texts) {
  std::string out;
  for (const std::string_view text : texts) {
    out += html_paragraph(text, "t");
  }
  return out;
}

std::string risk_section() {
  std::string list = "<ul class=\"limits\">";
  for (const std::string_view text :
       {words::dossier_risk_person, words::dossier_risk_researcher, words::dossier_risk_learner}) {
    list += "<li>" + escape_html(text) + "</li>";
  }
  return html_section("risk", words::dossier_risk_heading, list + "</ul>\n" + paragraphs({words::dossier_risk_weight}));
}

std::string evidence_section(const Counts& counts) {
  return html_section(
      "evidence", words::dossier_evidence_heading,
      paragraphs({words::dossier_evidence_bands,
                  say(words::dossier_evidence_fitted,
                      {{"fitted", number(counts.fitted)}, {"predicted", number(counts.rows - counts.fitted)}}),
                  words::dossier_evidence_code, words::dossier_evidence_absent}));
}

std::string link_to(const DossierStudy& study, const std::string& file) {
  return "<a href=\"" + escape_html(file) + "\">" + escape_html(title_of(study)) + "</a>";
}

std::string studies_section(const std::vector<DossierStudy>& studies, const std::vector<std::string>& files) {
  Table table;
  for (const std::string_view head :
       {words::dossier_column_study, words::dossier_column_marks, words::dossier_column_scored}) {
    table.heads.emplace_back(head);
  }
  table.right = {false, false, true};
  for (std::size_t i = 0; i < studies.size(); ++i) {
    const Tally tally = tally_of(studies[i].rows);
    const std::string finding =
        say(words::dossier_strip_finding,
            {{"in", number(tally.in)}, {"scored", number(tally.scored())}, {"shown", number(tally.shown)}});
    table.rows.push_back(
        {link_to(studies[i], files[i]) + "<code>" + html_breakable(studies[i].id) + "</code>",
         verdict_strip(studies[i].rows, finding),
         escape_html(tally.scored() == 0
                         ? std::string{words::dossier_none}
                         : say(words::dossier_of, {{"in", number(tally.in)}, {"all", number(tally.scored())}}))});
  }
  const std::string heading = studies.size() == 1
                                  ? std::string{words::dossier_studies_one}
                                  : say(words::dossier_studies_heading, {{"n", std::to_string(studies.size())}});
  return html_section("studies", heading, html_table(table));
}

std::vector<std::string> miss(const DossierStudy& study, const std::string& file, const DossierRow& row) {
  const std::string reason = suspected(row);
  return {escape_html(measure_words(row)) + "<small>" + escape_html(who_and_when(row)) + "</small><small>" +
              link_to(study, file) + "</small>",
          escape_html(std::string{weight_words(row.weight)}) + "<small>" + escape_html(origin_words(row)) + "</small>",
          escape_html(published_words(row)) + "<small>" + escape_html(band_words(row)) + "</small>",
          escape_html(row_number(row, row.simulated)) + "<small>" + escape_html(row_unit(row)) + "</small>",
          escape_html(reason.empty() ? std::string{words::dossier_no_reason} : sentence_case(reason))};
}

std::string misses_section(const std::vector<DossierStudy>& studies, const std::vector<std::string>& files,
                           const Counts& counts) {
  if (counts.misses() == 0) {
    return html_section("misses", words::dossier_misses_none, "");
  }
  Table table;
  for (const std::string_view head :
       {words::dossier_column_miss, words::dossier_column_class, words::dossier_column_published,
        words::dossier_column_simulated, words::dossier_column_reason}) {
    table.heads.emplace_back(head);
  }
  table.right = {false, false, true, true, false};
  for (const RowWeight weight : {RowWeight::must, RowWeight::should}) {
    for (std::size_t i = 0; i < studies.size(); ++i) {
      for (const DossierRow& row : studies[i].rows) {
        if (row.weight == weight && verdict_of(row) == RowVerdict::out) {
          table.rows.push_back(miss(studies[i], files[i], row));
        }
      }
    }
  }
  const std::string heading = counts.misses() == 1
                                  ? std::string{words::dossier_misses_one}
                                  : say(words::dossier_misses_heading, {{"n", number(counts.misses())}});
  return html_section("misses", heading, paragraphs({words::dossier_misses_intro}) + html_table(table));
}

}  // namespace

std::string front_page(const std::vector<DossierStudy>& studies, const std::vector<std::string>& files) {
  const Counts counts = counts_of(studies);
  const std::vector<PageLink> contents{
      {"#answer", words::dossier_nav_answer},     {"#question", words::dossier_nav_question},
      {"#use", words::dossier_nav_use},           {"#risk", words::dossier_nav_risk},
      {"#evidence", words::dossier_nav_evidence}, {"#studies", words::dossier_nav_studies},
      {"#misses", words::dossier_nav_misses}};
  const std::string body =
      opening(studies, counts) +
      html_section("question", words::dossier_question_heading,
                   paragraphs({words::dossier_question, words::dossier_question_own})) +
      html_section("use", words::dossier_use_heading, paragraphs({words::dossier_use, words::dossier_use_never})) +
      risk_section() + evidence_section(counts) + studies_section(studies, files) +
      misses_section(studies, files, counts);
  return dossier_frame(std::string{words::dossier_title}, contents, body);
}

}  // namespace anagen::report
