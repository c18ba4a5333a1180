#include <fmt/format.h>

#include <algorithm>

#include "anagen/compare.hpp"
#include "report/calendar.hpp"
#include "report/compare/readings.hpp"
#include "report/compare/settings.hpp"
#include "report/compare/side_by_side.hpp"
#include "report/compare/words.hpp"
#include "report/numbers.hpp"
#include "report/tables.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

std::string scenario_lines(const Comparison& runs) {
  std::string text;
  for (std::size_t run = 0; run < runs.size(); ++run) {
    const Course actual = shared_course(runs, run, "actual", "shed_per_day");
    const Course quiet = shared_course(runs, run, "undisturbed", "shed_per_day");
    const std::size_t peak = peak_of(actual);
    text += fmt::format("{}  {} ({}, seed {})\n   peak of shedding {}: {}; had nothing happened {} hairs a day\n",
                        letter_of(run), runs[run].title.empty() ? runs[run].name : runs[run].title, who(runs[run]),
                        runs[run].seed, when_short(runs[run], actual.days[peak]),
                        value_with_range(runs[run], actual.at[peak], "hairs/day"),
                        quiet.empty() ? "?" : fixed(quiet.at[nearest(quiet, actual.days[peak])].p50, 0));
  }
  return text;
}

std::string reading_lines(const Comparison& runs) {
  const std::int32_t day = day_of_peak(runs);
  std::string text;
  for (const ReadingRow& row : reading_rows(runs, day)) {
    const std::string& unit = row.measure->unit;
    text += sentence_case(row.measure->label) + (unit == "1" ? "" : " [" + unit + "]") + "\n";
    for (std::size_t run = 0; run < runs.size(); ++run) {
      const auto& value = row.values[run];
      const auto& read_on = row.days[run];
      if (!value || !read_on) {
        continue;
      }
      text += fmt::format("  {}  {}  {}", letter_of(run), when_short(runs[run], *read_on),
                          value_with_range(runs[run], *value, unit));
      if (const auto& more = row.differences[run]) {
        text += fmt::format("; {}: {}",
                            say(words::compare_column_minus, {{"letter", letter_of(run)}, {"first", letter_of(0)}}),
                            difference_with_range(runs[run], *more, unit));
      }
      text += "\n";
    }
  }
  return text;
}

}  // namespace

}  // namespace anagen::report

namespace anagen {

std::string compare_text(const Comparison& runs) {
  std::string text = report::scenario_lines(runs) + "\n" + std::string(report::words::compare_differs_heading) + ":\n";
  const std::vector<std::string> differences = differences_in_words(runs);
  for (const std::string& line : differences) {
    text += "  " + line + "\n";
  }
  if (differences.empty()) {
    text += "  " + std::string(report::words::compare_differs_none) + "\n";
  }
  const bool same = std::ranges::all_of(runs, [&](const Results& run) { return same_people(runs.front(), run); });
  return text + "\n" + std::string(same ? report::words::compare_same_people : report::words::compare_other_people) +
         "\n\n" + report::reading_lines(runs);
}

}  // namespace anagen
