#include "report/arms.hpp"
#include "report/calendar.hpp"
#include "report/chart_phases.hpp"
#include "report/escape.hpp"
#include "report/html.hpp"
#include "report/numbers.hpp"
#include "report/sections.hpp"
#include "report/tables.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

/// A share that moves less than this over the whole time is told as even.
constexpr double even_below = 0.03;

std::string heading_of(const PhaseFacts& phases) {
  const std::initializer_list<Filling> fillings{
      {"lowest", percent(phases.lowest)}, {"highest", percent(phases.highest)}, {"usual", percent(phases.usual)}};
  if (phases.highest - phases.lowest < even_below) {
    return say(words::phases_heading_even, fillings);
  }
  const bool dips_first = phases.lowest_day < phases.highest_day && phases.usual - phases.lowest > even_below;
  return say(dips_first ? words::phases_heading_both : words::phases_heading_up, fillings);
}

}  // namespace

std::string section_phases(const Story& story) {
  const Results& results = story.results;
  if (!story.facts.phases) {
    return {};
  }
  const PhaseFacts& phases = *story.facts.phases;
  const std::string caption = say(words::phases_caption, {{"lowest", percent(phases.lowest)},
                                                          {"lowest_when", when(results, phases.lowest_day)},
                                                          {"highest", percent(phases.highest)},
                                                          {"highest_when", when(results, phases.highest_day)},
                                                          {"usual", percent(phases.usual)}});
  const std::string finding = heading_of(phases) + ". " + caption;
  const std::string body = html_figure(
      {std::string{words::phases_title},
       results.subjects > 1 ? say(words::phases_subtitle_many, {{"many", people(results).many}})
                            : std::string{words::phases_subtitle_one},
       chart_phases(results, finding, Room::wide), chart_phases(results, finding, Room::narrow), caption,
       means_table(results, {"anagen_share", "catagen_share", "telogen_share", "exogen_share", "kenogen_share"})});
  const std::string how = "<p class=\"t small\"><b>" + escape_html(words::phases_note_bold) + "</b> " +
                          escape_html(words::phases_note) + "</p>\n";
  return html_section("phases", heading_of(phases), body + how);
}

}  // namespace anagen::report
