#include <algorithm>

#include "report/arms.hpp"
#include "report/calendar.hpp"
#include "report/chart_regions.hpp"
#include "report/course.hpp"
#include "report/html.hpp"
#include "report/numbers.hpp"
#include "report/sections.hpp"
#include "report/tables.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

/// Losses smaller than this share of the twin are told as none.
constexpr double even_below = 0.01;

std::string heading_of(const Results& results, const std::vector<DensityFacts>& density) {
  if (density.empty() || main_twin(results) == nullptr) {
    return std::string{words::regions_heading_alone};
  }
  const DensityFacts* worst = &density.front();
  for (const DensityFacts& region : density) {
    if (region.relative < worst->relative) {
      worst = &region;
    }
  }
  double highest = 0;
  for (const DensityFacts& region : density) {
    highest = std::max(highest, region.highest);
  }
  if (highest > -worst->relative && highest > even_below) {
    return say(words::regions_heading_between,
               {{"low", signed_percent(worst->relative)}, {"high", signed_percent(highest)}});
  }
  if (worst->relative > -even_below) {
    return std::string{words::regions_heading_even};
  }
  if (worst->region == "scalp") {
    return say(words::regions_heading_dip_whole,
               {{"share", percent(-worst->relative)}, {"when", when(results, worst->day)}});
  }
  return say(words::regions_heading_dip,
             {{"share", percent(-worst->relative)}, {"region", region_in_sentence(worst->region)}});
}

std::string density_finding(const Results& results, const std::vector<DensityFacts>& density) {
  std::string finding{words::density_title};
  for (const DensityFacts& region : density) {
    finding += ". " + say(words::density_finding, {{"region", region_words(region.region)},
                                                   {"share", signed_percent(region.relative)},
                                                   {"when", when(results, region.day)}});
  }
  return finding;
}

std::string figure_of(const Results& results, const std::string& measure, std::string_view title,
                      const std::string& finding) {
  const std::string many = people(results).many;
  const bool alone = main_twin(results) == nullptr;
  const std::string subtitle =
      results.subjects > 1 ? say(alone ? words::regions_subtitle_alone : words::regions_subtitle_many, {{"many", many}})
                           : std::string{words::regions_subtitle_one};
  return html_figure({std::string{title}, subtitle, chart_regions(results, measure, finding, Room::wide),
                      chart_regions(results, measure, finding, Room::narrow), "", regions_table(results, measure)});
}

/// Small charts of a measure under a title of their own; nothing when the run does not tell it region by region.
std::string region_figure(const Results& results, const std::string& id, std::string_view title) {
  const Measure* measure = measure_of(results, id);
  const bool told = results.regions.size() > 1 && find(results, "actual", id, results.regions[1]) != nullptr;
  if (measure == nullptr || !told) {
    return {};
  }
  return figure_of(results, id, title, say(words::region_finding, {{"Label", sentence_case(measure->label)}}));
}

std::string diameter_figure(const Results& results) {
  const Measure* measure = measure_of(results, "mean_diameter");
  if (measure == nullptr) {
    return {};
  }
  const std::string label = sentence_case(measure->label);
  return figure_of(results, measure->id, say(words::diameter_title, {{"Label", label}}),
                   say(words::diameter_finding, {{"Label", label}}));
}

}  // namespace

std::string section_regions(const Story& story) {
  const Results& results = story.results;
  const std::string body =
      figure_of(results, "visible_density", words::density_title, density_finding(results, story.facts.density)) +
      diameter_figure(results) + region_figure(results, "shed_per_day", words::region_shed_title) +
      region_figure(results, "non_growing_share", words::region_growing_title);
  if (body.empty()) {
    return {};
  }
  return html_section("regions", heading_of(results, story.facts.density), body);
}

}  // namespace anagen::report
