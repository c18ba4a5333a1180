#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "anagen/report.hpp"
#include "report/arms.hpp"
#include "report/calendar.hpp"
#include "report/course.hpp"
#include "report/facts.hpp"
#include "report/numbers.hpp"
#include "report/tables.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

/// Number of letters as a terminal shows them: bytes that continue a UTF-8 letter take no place.
std::size_t letters(std::string_view text) {
  std::size_t count = 0;
  for (const char byte : text) {
    count += (static_cast<std::uint8_t>(byte) & 0xC0U) != 0x80U ? 1 : 0;
  }
  return count;
}

/// Rows of cells as lines: the first column to the left, the others to the right, two spaces between.
std::string lines_of(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()), 0);
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], letters(row[i]));
    }
  }
  std::string out;
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string padding(widths[i] - letters(row[i]), ' ');
      out += i == 0 ? row[i] + padding : "  " + padding + row[i];
    }
    out.erase(out.find_last_not_of(' ') + 1);
    out += '\n';
  }
  return out;
}

/// The dates worth a column: the start, day 0, the peak of shedding and the end, in order and without repeats.
std::vector<std::int32_t> telling_days(const Results& results, const Facts& facts) {
  std::vector<std::int32_t> days{results.first_day};
  const auto add = [&](std::int32_t day) {
    if (day > days.back() && day <= results.last_day) {
      days.push_back(day);
    }
  };
  const std::int32_t peak = facts.shed ? facts.shed->peak_day : results.last_day;
  add(std::min(0, peak));
  add(std::max(0, peak));
  add(results.last_day);
  return days;
}

constexpr const char* measures[] = {"shed_per_day",  "anagen_share",   "visible_density",
                                    "mean_diameter", "collected_shed", "wash_count"};

std::string table_of(const Results& results) {
  if (results.arms.empty()) {
    return {};
  }
  const Facts facts = facts_of(results);
  const std::vector<std::int32_t> days = telling_days(results, facts);
  std::vector<std::vector<std::string>> rows{{""}};
  for (const std::int32_t day : days) {
    rows.front().push_back(when_short(results, day));
  }
  const Arm* twin = main_twin(results);
  for (const char* id : measures) {
    const Measure* measure = measure_of(results, id);
    if (measure == nullptr) {
      continue;
    }
    const Course first = course_of(results, results.arms.front().id, id);
    if (first.empty()) {
      continue;
    }
    rows.push_back({sentence_case(measure->label) + (measure->unit == "1" ? "" : " [" + measure->unit + "]")});
    for (const Arm* arm : drawn_arms(results)) {
      const Course course = course_of(results, arm->id, id);
      if (course.empty()) {
        continue;
      }
      std::vector<std::string> row{"  " + arm->label};
      for (const std::int32_t day : days) {
        row.push_back(value_with_range(results, course.at[nearest(course, day)], measure->unit));
      }
      rows.push_back(std::move(row));
    }
    if (twin == nullptr) {
      continue;
    }
    const Course difference = difference_of(results, first, course_of(results, twin->id, id));
    if (difference.empty()) {
      continue;
    }
    std::vector<std::string> row{say(words::terminal_difference, {{"twin", twin->label}})};
    for (const std::int32_t day : days) {
      row.push_back(difference_with_range(results, difference.at[nearest(difference, day)], measure->unit));
    }
    rows.push_back(std::move(row));
  }
  return results.title + '\n' +
         say(results.subjects > 1 ? words::terminal_who : words::terminal_who_one,
             {{"who", who(results)}, {"seed", std::to_string(results.seed)}}) +
         "\n\n" + lines_of(rows);
}

}  // namespace

}  // namespace anagen::report

namespace anagen {

std::string text_table(const Results& results) { return report::table_of(results); }

}  // namespace anagen
