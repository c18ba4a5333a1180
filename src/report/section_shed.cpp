#include <cmath>
#include <cstddef>

#include "report/arms.hpp"
#include "report/calendar.hpp"
#include "report/chart_shed.hpp"
#include "report/course.hpp"
#include "report/html.hpp"
#include "report/numbers.hpp"
#include "report/sections.hpp"
#include "report/tables.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

std::string heading_of(const Results& results, const ShedFacts& shed) {
  if (main_twin(results) == nullptr) {
    return say(words::shed_heading_quiet, {{"least", fixed(shed.low.p50, 0)}, {"most", fixed(shed.peak.p50, 0)}});
  }
  if (!shed.disturbed) {
    if (shed.answering > 0 && results.subjects > 1) {
      return say(
          words::shed_heading_some,
          {{"n", fixed(shed.answering, 0)}, {"all", fixed(results.subjects, 0)}, {"many", people(results).many}});
    }
    return say(words::shed_heading_small, {{"own", people(results).own}});
  }
  return say(words::shed_heading_peak, {{"when", when(results, shed.peak_day)},
                                        {"ratio", significant(shed.peak_ratio.p50)},
                                        {"own", people(results).own}});
}

std::string caption_of(const Results& results, const ShedFacts& shed) {
  const std::string own = sentence_case(people(results).own);
  std::string caption;
  if (results.subjects > 1) {
    caption = say(words::shed_caption_peak,
                  {{"Own", own}, {"low", fixed(shed.peak_twin.p05, 0)}, {"high", fixed(shed.peak_twin.p95, 0)}});
  } else {
    caption = words::shed_caption_season;
  }
  if (shed.disturbed && results.subjects > 1 && shed.days_above > 0) {
    caption +=
        " " + say(words::shed_caption_days, {{"span", span_of(results, static_cast<std::int32_t>(shed.days_above))}});
  }
  return caption;
}

std::string title_of(const Results& results) {
  const Measure* measure = measure_of(results, "shed_per_day");
  const std::string label = measure == nullptr ? "" : measure->label;
  return say(results.happenings.empty() ? words::shed_title_plain : words::shed_title,
             {{"label", label}, {"Label", sentence_case(label)}});
}

Figure difference_figure(const Results& results) {
  const Arm* twin = main_twin(results);
  if (twin == nullptr) {
    return {};
  }
  const Course difference = difference_of(results, course_of(results, results.arms.front().id, "shed_per_day"),
                                          course_of(results, twin->id, "shed_per_day"));
  if (difference.empty()) {
    return {};
  }
  std::size_t largest = 0;
  for (std::size_t i = 1; i < difference.size(); ++i) {
    if (std::abs(difference.at[i].p50) > std::abs(difference.at[largest].p50)) {
      largest = i;
    }
  }
  const std::string finding =
      say(words::difference_finding, {{"when", when(results, difference.days[largest])},
                                      {"value", signed_significant(difference.at[largest].p50)},
                                      {"interval", difference_interval(results, difference.at[largest])}});
  return {std::string{words::difference_title},
          std::string{words::difference_subtitle},
          chart_difference(results, "shed_per_day", finding, Room::wide),
          chart_difference(results, "shed_per_day", finding, Room::narrow),
          finding,
          {}};
}

}  // namespace

std::string section_shed(const Story& story) {
  const Results& results = story.results;
  if (!story.facts.shed) {
    return {};
  }
  const ShedFacts& shed = *story.facts.shed;
  const People them = people(results);
  const std::string heading = heading_of(results, shed);
  const ShedChart chart{"shed_per_day", true, false, heading};
  const std::string unit{in_months(results) ? words::unit_months : words::unit_weeks};
  const std::string subtitle =
      say(results.subjects > 1 ? words::shed_subtitle_many : words::shed_subtitle_one,
          {{"many", them.many}, {"one", them.one}, {"unit", unit}, {"event", day_zero(results)}});
  const std::string body = html_figure({title_of(results), subtitle, chart_shed(results, chart, Room::wide),
                                        chart_shed(results, chart, Room::narrow), caption_of(results, shed),
                                        course_table(results, "shed_per_day")}) +
                           html_figure(difference_figure(results));
  return html_section("shed", heading, body);
}

}  // namespace anagen::report
