#include <algorithm>
#include <cmath>

#include "core/units.hpp"
#include "report/chart_serum.hpp"
#include "report/escape.hpp"
#include "report/html.hpp"
#include "report/numbers.hpp"
#include "report/sections.hpp"
#include "report/words_serum.hpp"

namespace anagen::report {

namespace {

double share_at(const SerumAccount& serum, const std::string& id) {
  const auto found = std::ranges::find(serum.places, id, &SerumPlace::id);
  return found == serum.places.end() ? 0 : found->share;
}

std::string sessions_words(std::uint32_t sessions) {
  return sessions == 1 ? "one session" : std::to_string(sessions) + " sessions";
}

/// 2.0·10¹¹ as people write it.
std::string particles(double number) {
  if (number <= 0) {
    return "no";
  }
  constexpr double billion = 1e9;
  return number >= billion ? significant(number / billion) + " billion" : significant(number);
}

std::string time_words(double days) {
  constexpr double hours_per_day = 24;
  const double hours = std::abs(days) * hours_per_day;
  if (hours < 1) {
    return "less than an hour";
  }
  return hours < 2 * hours_per_day ? significant(hours) + " hours" : significant(std::abs(days)) + " days";
}

std::string millimetres(double mm) { return significant(mm) + " mm"; }

const SerumTarget* resting(const SerumAccount& serum) {
  const auto found = std::ranges::find(serum.targets, "resting", &SerumTarget::id);
  return found == serum.targets.end() ? nullptr : &*found;
}

std::string heading_of(const SerumAccount& serum) {
  const SerumTarget* const target = resting(serum);
  if (target == nullptr || target->chance_ever == 0) {
    return std::string{words::serum_heading_none};
  }
  constexpr double hundred = 100;
  return say(words::serum_heading, {{"ever", fixed(hundred * target->chance_ever, 0)},
                                    {"sessions", sessions_words(serum.sessions)},
                                    {"gained", time_words(serum.days_gained)}});
}

std::string lead_of(const SerumAccount& serum) {
  const double outside = share_at(serum, "on_surface") + share_at(serum, "washed_off") + share_at(serum, "in_corneum") +
                         share_at(serum, "in_openings");
  return html_paragraph(
      say(words::serum_lead, {{"label", particles(serum.label_particles)},
                              {"assumed", std::string{serum.label_assumed ? words::serum_assumed : words::Text{}}},
                              {"whole", particles(serum.whole_vesicles)},
                              {"outside", percent(outside)},
                              {"taken", percent(share_at(serum, "taken_up"))},
                              {"cleared", percent(share_at(serum, "cleared"))},
                              {"decay", millimetres(serum.decay_mm)}}),
      "t");
}

Table places_table(const SerumAccount& serum) {
  Table table;
  table.heads = {"a month after a session", "share of whole vesicles", "of them, number"};
  table.right = {false, true, true};
  for (const SerumPlace& place : serum.places) {
    table.rows.push_back(
        {escape_html(place.label), percent(place.share), particles(std::round(place.share * serum.whole_vesicles))});
  }
  return table;
}

std::string depth_figure(const SerumAccount& serum) {
  const std::string channel =
      serum.needled ? say(words::serum_channel, {{"depth", millimetres(serum.channel_mm)}}) : std::string{};
  return html_figure({std::string{words::serum_depth_title},
                      say(words::serum_depth_subtitle, {{"layer", millimetres(serum.layer_mm)}}),
                      depth_chart(serum, Room::wide), depth_chart(serum, Room::narrow),
                      say(words::serum_depth_caption, {{"channel", channel}}), places_table(serum)});
}

std::string hit_figure(const Results& results, const SerumAccount& serum) {
  const std::string wide = hit_chart(results, serum, Room::wide);
  if (wide.empty()) {
    return {};
  }
  const auto hit = std::ranges::count_if(serum.map.sessions_hit, [](std::uint32_t hits) { return hits > 0; });
  const auto twice = std::ranges::count_if(serum.map.sessions_hit, [](std::uint32_t hits) { return hits > 1; });
  return html_figure({std::string{words::serum_map_title},
                      say(words::serum_map_subtitle, {{"side", millimetres(results.map.patch_side_mm)},
                                                      {"sessions", sessions_words(serum.sessions)}}),
                      wide,
                      hit_chart(results, serum, Room::narrow),
                      say(words::serum_map_caption, {{"hit", std::to_string(hit)},
                                                     {"all", std::to_string(serum.map.sessions_hit.size())},
                                                     {"twice", std::to_string(twice)}}),
                      {}});
}

Table outlook_table(const Outlook& outlook) {
  Table table;
  table.heads = {"", "5 %", "middle", "95 %", std::string{words::outlook_drivers_head}};
  table.right = {false, true, true, true, false};
  for (const OutlookRow& row : outlook.rows) {
    std::string drivers;
    for (const OutlookDriver& driver : row.drivers) {
      drivers += "<code>" + html_breakable(driver.id) + " (" + signed_significant(driver.correlation) + ")</code>";
    }
    table.rows.push_back({escape_html(row.label), signed_significant(row.p05), signed_significant(row.p50),
                          signed_significant(row.p95),
                          drivers.empty() ? escape_html(words::outlook_no_driver) : drivers});
  }
  return table;
}

std::string outlook_figure(const Outlook& outlook) {
  if (outlook.rows.empty()) {
    return {};
  }
  return html_figure({std::string{words::outlook_title},
                      say(words::outlook_subtitle, {{"draws", std::to_string(outlook.draws)},
                                                    {"open", std::to_string(outlook.open)},
                                                    {"guessed", std::to_string(outlook.guessed)}}),
                      outlook_chart(outlook, Room::wide),
                      outlook_chart(outlook, Room::narrow),
                      std::string{words::outlook_caption},
                      {}}) +
         html_table(outlook_table(outlook)) + html_paragraph(words::outlook_correlation, "small");
}

std::string unknown_part(const SerumAccount& serum) {
  std::string left;
  std::size_t assumed = 0;
  Table table;
  table.heads = {"number", "what is known of it"};
  table.right = {false, false};
  for (const UnknownInput& unknown : serum.unknown) {
    if (unknown.assumed) {
      ++assumed;
    } else {
      left += (left.empty() ? "" : ", ") + unknown.id;
    }
    table.rows.push_back({"<code>" + html_breakable(unknown.id) + "</code>", escape_html(unknown.note)});
  }
  return "<h3>" + escape_html(words::serum_unknown_heading) + "</h3>\n" +
         html_paragraph(say(words::serum_unknown_intro,
                            {{"left", left.empty() ? "nothing" : left}, {"assumed", std::to_string(assumed)}}),
                        "small") +
         "<details><summary>" + escape_html(words::serum_unknown_heading) + "</summary>" + html_table(table) +
         "</details>\n" + html_paragraph(words::serum_safety, "small");
}

}  // namespace

std::string section_serum(const Story& story) {
  const Results& results = story.results;
  if (results.serums.empty()) {
    return {};
  }
  // The session that reaches most is told; one without needles beside it reaches less.
  const SerumAccount& serum = *std::ranges::max_element(results.serums, {}, [](const SerumAccount& one) {
    const SerumTarget* const target = resting(one);
    return target == nullptr ? 0.0 : target->chance_ever;
  });
  return html_section("serum", heading_of(serum),
                      lead_of(serum) + depth_figure(serum) + hit_figure(results, serum) +
                          outlook_figure(results.outlook) + unknown_part(serum));
}

}  // namespace anagen::report
