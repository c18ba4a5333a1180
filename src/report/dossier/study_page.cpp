#include <algorithm>
#include <cmath>

#include "report/dossier/charts.hpp"
#include "report/dossier/groups.hpp"
#include "report/dossier/marks.hpp"
#include "report/dossier/pages.hpp"
#include "report/dossier/row_words.hpp"
#include "report/dossier/words.hpp"
#include "report/escape.hpp"
#include "report/html.hpp"
#include "report/numbers.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

std::string number(double value) { return significant(value, 3); }

std::string count(int value) { return std::to_string(value); }

std::string link(const std::string& file, const std::string& name) {
  return "<a href=\"" + escape_html(file) + "\">" + escape_html(name) + "</a>";
}

/// The other pages, for readers who see no contents beside the text.
std::string ways(const PagePlace& place) {
  std::string out = "<div class=\"ways\" role=\"navigation\" aria-label=\"" + escape_html(words::study_ways) + "\">" +
                    link("index.html", std::string{words::study_nav_front});
  if (!place.previous.empty()) {
    out += link(place.previous, say(words::study_previous, {{"title", place.previous_title}}));
  }
  if (!place.next.empty()) {
    out += link(place.next, say(words::study_next, {{"title", place.next_title}}));
  }
  return out + "</div>\n";
}

std::string lead_of(const Tally& tally) {
  if (tally.scored() == 0) {
    return say(words::study_lead_none, {{"n", count(tally.shown)}});
  }
  if (tally.out > 0) {
    return say(words::study_lead_miss,
               {{"in", count(tally.in)}, {"scored", count(tally.scored())}, {"out", count(tally.out)}});
  }
  return tally.scored() == 1 ? std::string{words::study_lead_one}
                             : say(words::study_lead_all, {{"scored", count(tally.scored())}});
}

std::string opening(const DossierStudy& study, const PagePlace& place) {
  const auto fitted = std::ranges::count_if(study.rows, &DossierRow::fitted);
  const auto all = static_cast<int>(study.rows.size());
  return "<header id=\"answer\">" + html_paragraph(say(words::study_eyebrow, {{"id", study.id}}), "eyebrow") + "<h1>" +
         html_breakable(title_of(study)) + "</h1>\n" + html_paragraph(lead_of(tally_of(study.rows)), "lead") +
         html_paragraph(say(words::study_lead_origin, {{"n", count(all)},
                                                       {"fitted", count(static_cast<int>(fitted))},
                                                       {"predicted", count(all - static_cast<int>(fitted))}}),
                        "t") +
         ways(place) + "</header>\n";
}

std::string many_of(const std::string& sex) {
  Results of_people;
  of_people.sex = sex;
  return people(of_people).many;
}

std::string people_words(const DossierArm& arm) {
  std::string ancestry = arm.ancestry;
  std::ranges::replace(ancestry, '_', ' ');
  const std::string ages =
      arm.age_low == arm.age_high
          ? say(words::study_age_one, {{"age", fixed(arm.age_low, 0)}})
          : say(words::study_ages, {{"from", fixed(arm.age_low, 0)}, {"to", fixed(arm.age_high, 0)}});
  std::string text =
      say(words::study_people_of,
          {{"n", std::to_string(arm.people)}, {"many", many_of(arm.sex)}, {"ancestry", ancestry}, {"ages", ages}});
  if (arm.screened > arm.people) {
    text += say(words::study_people_screened, {{"n", std::to_string(arm.screened)}});
  }
  if (arm.stayed < arm.people) {
    text += say(words::study_people_stayed, {{"n", std::to_string(arm.stayed)}});
  }
  return text;
}

std::string happening_words(const DossierHappening& one) {
  return one.to_week ? say(words::study_happening_between,
                           {{"label", one.label}, {"from", number(one.from_week)}, {"to", number(*one.to_week)}})
                     : say(words::study_happening_from, {{"label", one.label}, {"from", number(one.from_week)}});
}

/// Finished cell markup of a list of phrases, one a line.
std::string lines(const std::vector<std::string>& phrases, std::string_view otherwise) {
  std::string out;
  for (const std::string& phrase : phrases) {
    out += (out.empty() ? "" : "<br>") + escape_html(phrase);
  }
  return out.empty() ? escape_html(otherwise) : out;
}

std::string people_section(const DossierStudy& study) {
  if (study.arms.empty()) {
    return {};
  }
  Table table;
  for (const std::string_view head :
       {words::study_column_arm, words::study_column_people, words::study_column_happened, words::study_column_seen}) {
    table.heads.emplace_back(head);
  }
  for (const DossierArm& arm : study.arms) {
    std::vector<std::string> happened;
    for (const DossierHappening& one : arm.happenings) {
      happened.push_back(sentence_case(happening_words(one)));
    }
    table.rows.push_back({escape_html(arm.name), escape_html(people_words(arm)),
                          lines(happened, words::study_nothing_happened),
                          lines(arm.instruments, words::study_truth_only)});
  }
  return html_section("people", words::study_people_heading,
                      html_paragraph(words::study_people_intro, "t") + html_table(table));
}

std::string caption_of(const DossierStudy& study, const RowGroup& group) {
  Tally tally;
  for (const std::size_t row : group.rows) {
    tally.add(verdict_of(study.rows[row]));
  }
  return tally.scored() == 0 ? std::string{words::study_caption_none}
                             : say(words::study_caption, {{"in", count(tally.in)}, {"scored", count(tally.scored())}});
}

/// A unit with the place of a row, `share, 0 to 1; vertex`; what stands first begins with a capital.
std::string subtitle_of(std::string_view sentence, const DossierRow& row) {
  std::string text = say(sentence, {{"unit", row_unit(row)}, {"place", place_words(row)}});
  text.erase(0, text.find_first_not_of("; "));
  return sentence_case(std::move(text));
}

std::string figure_of(const DossierStudy& study, const RowGroup& group) {
  const DossierRow& first = study.rows[group.rows.front()];
  const bool course = group.form == RowGroup::Form::course;
  Figure figure;
  figure.title = measure_words(first);
  figure.subtitle = subtitle_of(course ? words::study_course_subtitle : words::study_rows_subtitle, first);
  if (group.form == RowGroup::Form::singles) {
    figure.title = words::study_singles_title;
    figure.subtitle = words::study_singles_subtitle;
  }
  figure.wide = course ? chart_course(study, group, Room::wide) : chart_rows(study, group, Room::wide);
  figure.narrow = course ? chart_course(study, group, Room::narrow) + course_legend(study, group)
                         : chart_rows(study, group, Room::narrow);
  figure.caption = caption_of(study, group);
  return html_figure(figure);
}

std::string pictures_section(const DossierStudy& study) {
  if (study.rows.empty()) {
    return {};
  }
  std::string body = html_paragraph(words::study_pictures_intro, "t small");
  for (const RowGroup& group : groups_of(study)) {
    body += figure_of(study, group);
  }
  return html_section("pictures", study.arms.empty() ? words::study_pictures_theory : words::study_pictures_heading,
                      body);
}

std::string error_words(const DossierRow& row) {
  return std::isfinite(row.mc_error) ? say(words::row_error, {{"error", significant(row.mc_error, 2)}})
                                     : std::string{words::row_error_unknown};
}

std::string rows_section(const DossierStudy& study) {
  if (study.rows.empty()) {
    return {};
  }
  Table table;
  for (const std::string_view head :
       {words::dossier_column_miss, words::dossier_column_published, words::dossier_column_band,
        words::dossier_column_simulated, words::dossier_column_verdict, words::dossier_column_note}) {
    table.heads.emplace_back(head);
  }
  table.right = {false, true, true, true, false, false};
  for (const DossierRow& row : study.rows) {
    const std::string unit = row_unit(row);
    table.rows.push_back(
        {escape_html(measure_words(row)) + "<small>" + escape_html(who_and_when(row) + place_words(row)) +
             "</small><small>" + escape_html(unit) + "</small>",
         escape_html(published_words(row)), escape_html(band_words(row)),
         escape_html(row_number(row, row.simulated)) + "<small>" + escape_html(error_words(row)) + "</small>",
         "<span class=\"nw\">" + verdict_mark(verdict_of(row)) + escape_html(verdict_words(row)) + "</span><small>" +
             escape_html(weight_words(row.weight)) + ", " + escape_html(origin_words(row)) + "</small>",
         "<small>" + html_breakable(row.note) + "</small>"});
  }
  return html_section("rows", words::study_rows_heading,
                      html_paragraph(words::study_rows_intro, "t small") + html_table(table));
}

std::string source_section(const DossierStudy& study) {
  if (study.sources.empty()) {
    return html_section("source", words::study_source_heading, html_paragraph(words::study_source_none, "t"));
  }
  Table table;
  for (const std::string_view head :
       {words::study_column_citation, words::study_column_design, words::study_column_source_seen}) {
    table.heads.emplace_back(head);
  }
  for (const DossierSource& source : study.sources) {
    table.rows.push_back({escape_html(source.citation) + "<code>" + html_breakable(source.key) + "</code>",
                          escape_html(source.design), escape_html(source.seen)});
  }
  return html_section("source", words::study_source_heading, html_table(table));
}

std::vector<PageLink> contents_of(const DossierStudy& study) {
  std::vector<PageLink> contents{{"index.html", words::study_nav_front}, {"#answer", words::dossier_nav_answer}};
  if (!study.arms.empty()) {
    contents.emplace_back("#people", words::study_nav_people);
  }
  if (!study.rows.empty()) {
    contents.emplace_back("#pictures", words::study_nav_pictures);
    contents.emplace_back("#rows", words::study_nav_rows);
  }
  contents.emplace_back("#source", words::study_nav_source);
  return contents;
}

}  // namespace

std::string study_page(const DossierStudy& study, const PagePlace& place) {
  return dossier_frame(say(words::study_page_title, {{"title", title_of(study)}}), contents_of(study),
                       opening(study, place) + people_section(study) + pictures_section(study) + rows_section(study) +
                           source_section(study) + ways(place));
}

}  // namespace anagen::report
