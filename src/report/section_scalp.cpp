#include <algorithm>

#include "report/arms.hpp"
#include "report/calendar.hpp"
#include "report/chart_scalp_map.hpp"
#include "report/escape.hpp"
#include "report/html.hpp"
#include "report/numbers.hpp"
#include "report/scalp_drawing.hpp"
#include "report/sections.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

std::string in_100(double share) {
  constexpr double hundred = 100;
  return fixed(hundred * share, 0);
}

/// The day on which the two lives differ most, and how many do not grow in each.
struct Contrast {
  std::int32_t day = 0;
  double actual = 0;
  double twin = 0;
};

/// The largest contrast between what happened and the main twin on the same day; with one life its last day.
Contrast contrast_of(const Results& results, const Arm* twin) {
  Contrast found;
  double largest = -1;
  double actual = 0;
  for (const ScalpFrame& frame : results.map.frames) {
    const double here = count_phases(results.map.head, frame.head).not_growing();
    if (frame.arm == 0) {
      actual = here;
    }
    if (twin == nullptr) {
      found = {frame.day, here, here};
      continue;
    }
    const double apart = std::max(actual - here, here - actual);
    if (&results.arms[frame.arm] == twin && apart > largest) {
      largest = apart;
      found = {frame.day, actual, here};
    }
  }
  return found;
}

std::string heading_of(const Results& results, const Contrast& contrast, const Arm* twin) {
  // Less than this between the lives cannot be seen in a head full of dots.
  constexpr double seen_from = 0.015;
  if (twin == nullptr) {
    return say(words::scalp_heading_alone, {{"n", in_100(contrast.actual)}});
  }
  if (std::max(contrast.actual - contrast.twin, contrast.twin - contrast.actual) < seen_from) {
    return std::string{words::scalp_heading_even};
  }
  return say(words::scalp_heading, {{"When", sentence_case(when(results, contrast.day))},
                                    {"a", in_100(contrast.actual)},
                                    {"life", twin->label},
                                    {"b", in_100(contrast.twin)}});
}

/// Shares of each phase in every frame, of the head or of the patch.
Table frames_table(const Results& results) {
  const ScalpMap& map = results.map;
  Table table;
  table.heads = {std::string{words::table_time}, std::string{words::scalp_life}, std::string{words::scalp_where}};
  table.right = {false, false, false};
  for (const std::string_view phase :
       {words::growing, words::regressing, words::resting, words::about_to_fall, words::empty}) {
    table.heads.push_back(sentence_case(std::string{phase}));
    table.right.push_back(true);
  }
  for (const ScalpFrame& frame : map.frames) {
    for (const bool head : {true, false}) {
      const PhaseCounts counts = head ? count_phases(map.head, frame.head) : count_phases(map.patch, frame.patch);
      std::vector<std::string> row{when_short(results, frame.day), escape_html(results.arms[frame.arm].label),
                                   std::string{head ? words::scalp_where_head : words::scalp_where_patch}};
      for (const double count : counts.in_phase) {
        row.push_back(percent(counts.all > 0 ? count / counts.all : 0));
      }
      table.rows.push_back(std::move(row));
    }
  }
  table.note = std::string{words::scalp_table_note};
  return table;
}

std::string text_of_frames(const Results& results, bool head) {
  const ScalpMap& map = results.map;
  std::string text;
  for (const ScalpFrame& frame : map.frames) {
    const PhaseCounts counts = head ? count_phases(map.head, frame.head) : count_phases(map.patch, frame.patch);
    text += " " + say(words::scalp_frame_text, {{"when", sentence_case(when(results, frame.day))},
                                                {"life", results.arms[frame.arm].label},
                                                {"n", in_100(counts.not_growing())}});
  }
  return text;
}

}  // namespace

std::string section_scalp(const Story& story) {
  const Results& results = story.results;
  const ScalpMap& map = results.map;
  if (map.frames.empty() || map.head.empty()) {
    return {};
  }
  const bool twin = map.frames.size() > 1 && map.frames[1].day == map.frames[0].day;
  const Arm* const other = twin ? main_twin(results) : nullptr;
  const std::string heading = heading_of(results, contrast_of(results, other), other);
  const People them = people(results);
  const auto visible = [](std::size_t n) { return fixed(static_cast<double>(n), 0); };
  const std::string subtitle = say(results.subjects > 1 ? words::scalp_subtitle_many : words::scalp_subtitle_one,
                                   {{"one", them.one},
                                    {"many", them.many},
                                    {"dots", visible(map.head.size())},
                                    {"each", fixed(map.follicles_per_dot, 0)}});
  const std::string heads_text = heading + "." + text_of_frames(results, true);
  const std::string heads = html_figure(
      {std::string{words::scalp_title}, subtitle, chart_scalp_heads(results, heads_text, Room::wide),
       chart_scalp_heads(results, heads_text, Room::narrow), std::string{words::scalp_caption}, frames_table(results)});
  std::uint32_t units = 0;
  for (const MapFollicle& follicle : map.patch) {
    units = std::max(units, follicle.unit + 1);
  }
  const std::string patch_subtitle =
      say(words::patch_subtitle, {{"follicles", visible(map.patch.size())}, {"units", visible(units)}});
  const std::string patch_text = std::string{words::patch_title} + "." + text_of_frames(results, false);
  const std::string patch = html_figure({std::string{words::patch_title},
                                         patch_subtitle,
                                         chart_scalp_patch(results, patch_text, Room::wide),
                                         chart_scalp_patch(results, patch_text, Room::narrow),
                                         say(words::patch_caption, {{"shorter", fixed(hair_shortened, 0)}}),
                                         {}});
  return html_section("scalp", heading, scalp_map_drawings(map) + heads + patch);
}

}  // namespace anagen::report
