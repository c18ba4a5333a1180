#include <optional>
#include <string>
#include <utility>

#include "report/arms.hpp"
#include "report/calendar.hpp"
#include "report/chart_ladder.hpp"
#include "report/course.hpp"
#include "report/escape.hpp"
#include "report/html.hpp"
#include "report/numbers.hpp"
#include "report/sections.hpp"
#include "report/tables.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

/// What a ladder shows, told in words for those who do not see it.
std::string finding_of(const Results& results, const Ladder& ladder) {
  const Arm& actual = results.arms.front();
  const Arm* twin = main_twin(results);
  const Measure* measure = measure_of(results, ladder.measure);
  const Course course = course_of(results, actual.id, ladder.measure, ladder.region);
  if (measure == nullptr || course.empty()) {
    return {};
  }
  std::string value = in_unit(course.at[nearest(course, ladder.day)].p50, measure->unit);
  if (twin == nullptr) {
    return say(words::from_to, {{"from", actual.label}, {"to", value}});
  }
  const Course other = course_of(results, twin->id, ladder.measure, ladder.region);
  const Course difference = difference_of(results, course, other);
  if (difference.empty()) {
    return value;
  }
  const Summary& d = difference.at[nearest(difference, ladder.day)];
  return say(words::ladder_finding, {{"label", actual.label},
                                     {"value", value},
                                     {"twin", in_unit(other.at[nearest(other, ladder.day)].p50, measure->unit)},
                                     {"difference", difference_in_unit(d.p50, measure->unit)},
                                     {"interval", difference_interval(results, d)}});
}

/// What chance moves in a phototrichogram, wherever the scenario has one.
std::optional<std::pair<double, double>> chance_in_recount(const Results& results) {
  for (const std::string& region : results.regions) {
    const auto chance = chance_between_visits(results, "ptg_total", region);
    if (chance) {
      return chance;
    }
  }
  return std::nullopt;
}

/// The rows of all ladders as one table.
void add_rows(Table& table, const Results& results, const Ladder& ladder) {
  const Measure* measure = measure_of(results, ladder.measure);
  const Arm* twin = main_twin(results);
  if (measure == nullptr) {
    return;
  }
  for (const Arm* arm : drawn_arms(results)) {
    const Course course = course_of(results, arm->id, ladder.measure, ladder.region);
    if (course.empty()) {
      continue;
    }
    std::string difference;
    if (twin != nullptr && arm != twin) {
      const Course d = difference_of(results, course, course_of(results, twin->id, ladder.measure, ladder.region));
      if (!d.empty()) {
        difference = difference_with_range(results, d.at[nearest(d, ladder.day)], measure->unit);
      }
    }
    table.rows.push_back({escape_html(measure->label), escape_html(arm->label), when_short(results, ladder.day),
                          value_with_range(results, course.at[nearest(course, ladder.day)], measure->unit),
                          difference});
  }
}

}  // namespace

std::string section_ladder(const Story& story) {
  const Results& results = story.results;
  if (!story.facts.shed) {
    return {};
  }
  const ShedFacts& shed = *story.facts.shed;
  const People them = people(results);
  const bool twins = main_twin(results) != nullptr;
  if (!twins) {
    return {};
  }

  const std::string noisy = measure_of(results, "collected_shed") != nullptr ? "collected_shed" : "shed_per_day";
  Ladder by_shed{"shed_per_day",
                 "scalp",
                 shed.peak_day,
                 std::string{words::ladder_shed_left},
                 std::string{words::ladder_shed_right},
                 "",
                 chance_between_visits(results, noisy)};
  by_shed.finding = finding_of(results, by_shed);
  std::string wide = chart_ladder(results, by_shed, Room::wide);
  std::string narrow = chart_ladder(results, by_shed, Room::narrow);
  Table table;
  table.heads = {"", "", std::string{words::table_time}, std::string{words::table_range},
                 std::string{words::table_difference}};
  table.right = {false, false, false, true, true};
  add_rows(table, results, by_shed);
  std::string title = say(words::ladder_title_one, {{"when", when(results, shed.peak_day)}});
  if (!story.facts.density.empty()) {
    const DensityFacts& density = story.facts.density.front();
    Ladder by_density{"visible_density",
                      density.region,
                      density.day,
                      std::string{words::ladder_density_left},
                      std::string{words::ladder_density_right},
                      "",
                      chance_in_recount(results)};
    by_density.finding = finding_of(results, by_density);
    wide += chart_ladder(results, by_density, Room::wide);
    narrow += chart_ladder(results, by_density, Room::narrow);
    add_rows(table, results, by_density);
    title = say(words::ladder_title,
                {{"when", when(results, shed.peak_day)}, {"when_density", when(results, density.day)}});
  }
  const std::string heading =
      shed.disturbed ? say(words::ladder_heading,
                           {{"peak", fixed(shed.peak.p50, 0)}, {"part", significant(shed.peak_difference.p50)}})
                     : std::string{words::ladder_heading_small};
  const bool many = results.subjects > 1;
  std::string caption = by_shed.chance ? std::string{words::ladder_note} : std::string{};
  if (many) {
    caption += (caption.empty() ? "" : " ") + say(words::ladder_note_day, {{"many", them.many}});
  }
  const std::string body = html_figure({title,
                                        many ? say(words::ladder_subtitle_many, {{"many", them.many}})
                                             : say(words::ladder_subtitle_one, {{"one", them.one}}),
                                        wide, narrow, caption, table});
  return html_section("ladder", heading, body);
}

}  // namespace anagen::report
