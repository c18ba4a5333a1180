#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "report/calendar.hpp"
#include "report/escape.hpp"
#include "report/html.hpp"
#include "report/numbers.hpp"
#include "report/sections.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

/// A cause that ends this many days before the last day shown acts all the time.
constexpr std::int32_t near_the_end = 7;

std::string heading_of(const Results& results) {
  const auto assumed = std::count_if(results.happenings.begin(), results.happenings.end(),
                                     [](const Happening& happening) { return happening.assumed; });
  if (results.happenings.empty()) {
    return std::string{words::causes_none};
  }
  const std::string count = fixed(static_cast<double>(results.happenings.size()), 0);
  if (results.happenings.size() == 1) {
    return std::string{assumed == 1 ? words::causes_heading_one : words::causes_heading_one_measured};
  }
  if (assumed == 0 || static_cast<std::size_t>(assumed) == results.happenings.size()) {
    return say(assumed == 0 ? words::causes_heading_measured : words::causes_heading_all, {{"n", count}});
  }
  return say(words::causes_heading_assumed, {{"n", count}, {"assumed", fixed(static_cast<double>(assumed), 0)}});
}

std::string dates_of(const Results& results, const Happening& happening) {
  if (happening.from_day <= results.first_day && happening.to_day + near_the_end >= results.last_day) {
    return escape_html(words::causes_all_time);
  }
  const std::string from = when_short(results, happening.from_day);
  const std::string to = when_short(results, happening.to_day);
  const std::string from_date = date_after(results.day_zero_date, happening.from_day);
  if (from_date.empty()) {
    return escape_html(say(words::from_to, {{"from", from}, {"to", to}}));
  }
  return escape_html(say(words::causes_dates, {{"from", from},
                                               {"to", to},
                                               {"from_date", from_date},
                                               {"to_date", date_after(results.day_zero_date, happening.to_day)}}));
}

std::string strength_of(const Happening& happening) {
  if (happening.strength.empty()) {
    return {};
  }
  const auto [least, most] = std::minmax_element(happening.strength.begin(), happening.strength.end());
  if (*least == 1 && *most == 1) {
    return escape_html(words::causes_strength_none);
  }
  return escape_html(say(words::causes_strength, {{"low", significant(*least)}, {"high", significant(*most)}}));
}

}  // namespace

std::string section_causes(const Story& story) {
  const Results& results = story.results;
  if (results.happenings.empty()) {
    return html_section("causes", heading_of(results), "");
  }
  Table table;
  table.heads = {std::string{words::causes_column_what}, std::string{words::causes_column_when},
                 std::string{words::causes_column_strength}, std::string{words::causes_column_known}};
  for (const Happening& happening : results.happenings) {
    table.rows.push_back({escape_html(happening.label), dates_of(results, happening), strength_of(happening),
                          "<span class=\"nw\">" + html_swatch(!happening.assumed) +
                              escape_html(happening.assumed ? words::key_assumed : words::key_data) + "</span>"});
  }
  return html_section("causes", heading_of(results), html_table(table) + html_paragraph(words::causes_after, "t"));
}

}  // namespace anagen::report
