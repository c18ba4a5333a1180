#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

#include "clinic/words.hpp"
#include "report/arms.hpp"
#include "report/calendar.hpp"
#include "report/chart_instruments.hpp"
#include "report/chart_shed.hpp"
#include "report/course.hpp"
#include "report/escape.hpp"
#include "report/html.hpp"
#include "report/numbers.hpp"
#include "report/readings.hpp"
#include "report/sections.hpp"
#include "report/statistics.hpp"
#include "report/tables.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

/// Day on which the instruments are compared: the peak of shedding, or the end.
std::int32_t day_of_interest(const Story& story) {
  return story.facts.shed ? story.facts.shed->peak_day : story.results.last_day;
}

std::string heading_of(const Results& results, const std::vector<Reading>& readings) {
  for (const Reading& reading : readings) {
    if (reading.measure->id == "collected_shed" && reading.truth && *reading.truth > 0) {
      constexpr double hundred = 100;
      const double found = hundred * summary_of(reading.actual).p50 / *reading.truth;
      return say(words::clinic_heading_share, {{"n", significant(found)}});
    }
  }
  const Measure* counted = collected_count(results);
  return std::string{counted != nullptr ? words::clinic_heading_wash : words::clinic_heading};
}

/// The collected count over time, the only place where the often-quoted limits are drawn.
std::string counted_figure(const Story& story) {
  const Results& results = story.results;
  const Measure* measure = collected_count(results);
  if (measure == nullptr) {
    return {};
  }
  const Course actual = course_of(results, results.arms.front().id, measure->id);
  const Course quiet = course_of(results, quiet_arm(results).id, measure->id);
  if (actual.empty() || quiet.empty()) {
    return {};
  }
  std::size_t peak = 0;
  for (std::size_t i = 1; i < actual.size(); ++i) {
    if (actual.at[i].p50 > actual.at[peak].p50) {
      peak = i;
    }
  }
  const Summary& own = quiet.at[nearest(quiet, actual.days[peak])];
  const std::initializer_list<Filling> fillings{{"label", instrument_label(*measure)},
                                                {"Unit", sentence_case(unit_words(measure->unit))},
                                                {"own", people(results).own},
                                                {"one", people(results).one},
                                                {"peak", fixed(actual.at[peak].p50, 0)},
                                                {"when", when(results, actual.days[peak])},
                                                {"low", fixed(own.p05, 0)},
                                                {"high", fixed(own.p95, 0)}};
  const bool many = results.subjects > 1;
  const ShedChart chart{measure->id, false, true, say(words::counted_finding, fillings)};
  std::string caption = many ? say(words::counted_caption, fillings) : std::string{};
  if (measure->id == "wash_count") {
    caption += (caption.empty() ? "" : " ") + std::string{words::counted_caption_wash};
  }
  return html_figure({say(words::counted_title, fillings),
                      say(many ? words::counted_subtitle_many : words::counted_subtitle_one, fillings),
                      chart_shed(results, chart, Room::wide), chart_shed(results, chart, Room::narrow), caption,
                      course_table(results, measure->id)});
}

Table readings_table(const Results& results, const std::vector<Reading>& readings) {
  Table table;
  const Arm* twin = main_twin(results);
  table.heads = {std::string{words::table_instrument}, std::string{words::column_unit}, std::string{words::table_time},
                 say(words::table_reading, {{"label", results.arms.front().label}})};
  if (twin != nullptr) {
    table.heads.push_back(say(words::table_reading, {{"label", twin->label}}));
  }
  table.heads.emplace_back(words::table_truth);
  table.right = {false, false, false, true, true, true};
  for (const Reading& reading : readings) {
    const std::string& unit = reading.measure->unit;
    std::vector<std::string> row{escape_html(instrument_label(*reading.measure)), escape_html(unit_words(unit)),
                                 when_short(results, reading.day), in_unit(summary_of(reading.actual).mean, unit)};
    if (twin != nullptr) {
      row.push_back(reading.twin.empty() ? "" : in_unit(summary_of(reading.twin).mean, unit));
    }
    row.push_back(reading.truth ? in_unit(*reading.truth, unit) : "");
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string finding_of(const std::vector<Reading>& readings) {
  std::string finding;
  for (const Reading& reading : readings) {
    const std::string& unit = reading.measure->unit;
    const std::string mean = in_unit(summary_of(reading.actual).mean, unit);
    finding += (finding.empty() ? "" : " ") +
               say(reading.truth ? words::instruments_finding : words::instruments_finding_plain,
                   {{"label", instrument_label(*reading.measure)},
                    {"mean", mean},
                    {"truth", reading.truth ? in_unit(*reading.truth, unit) : ""}});
  }
  return finding;
}

std::string subtitle_of(const Results& results) {
  const People them = people(results);
  if (results.subjects < 2) {
    return say(words::instruments_subtitle_one, {{"one", them.one}});
  }
  if (main_twin(results) == nullptr) {
    return say(words::instruments_subtitle_alone, {{"many", them.many}});
  }
  return say(words::instruments_subtitle, {{"many", them.many}, {"label", results.arms.front().label}});
}

}  // namespace

std::string section_clinic(const Story& story) {
  const Results& results = story.results;
  const std::int32_t day = day_of_interest(story);
  const std::vector<Reading> readings = readings_near(results, day);
  if (readings.empty()) {
    return {};
  }
  std::vector<Reading> charted;
  std::copy_if(readings.begin(), readings.end(), std::back_inserter(charted),
               [](const Reading& reading) { return is_charted(*reading.measure); });
  const std::string finding = finding_of(charted);
  std::string caption{words::instruments_caption};
  for (const Reading& reading : readings) {
    if (!reading.ranks_right) {
      continue;
    }
    caption += " " + std::string{words::instruments_caption_rank};
    break;
  }
  for (const auto& [unit, sentences] :
       {std::pair{"stage", clinic::what_a_stage_is()}, std::pair{"points", clinic::what_points_are()}}) {
    if (std::ranges::any_of(readings, [&](const Reading& reading) { return reading.measure->unit == unit; })) {
      caption += " " + std::string{sentences};
    }
  }
  const std::string body = counted_figure(story) +
                           html_figure({say(words::instruments_title, {{"when", when(results, day)}}),
                                        subtitle_of(results), chart_instruments(results, charted, finding, Room::wide),
                                        chart_instruments(results, charted, finding, Room::narrow), caption,
                                        readings_table(results, readings)});
  return html_section("clinic", heading_of(results, readings), body);
}

}  // namespace anagen::report
