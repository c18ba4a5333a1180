#include "report/tables.hpp"

#include <cstddef>

#include "report/arms.hpp"
#include "report/calendar.hpp"
#include "report/course.hpp"
#include "report/escape.hpp"
#include "report/numbers.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

/// Rows that a reader may still look through.
constexpr std::size_t most_rows = 40;

std::size_t thinning(std::size_t visits) { return (visits + most_rows - 1) / most_rows; }

void add_note(Table& table, std::size_t every) {
  if (every > 1) {
    table.note = say(words::table_thinned, {{"n", fixed(static_cast<double>(every), 0)}});
  }
}

}  // namespace

std::string value_with_range(const Results& results, const Summary& summary, const std::string& unit) {
  std::string value = in_unit(summary.p50, unit);
  if (results.subjects < 2) {
    return value;
  }
  return value + " (" +
         say(words::from_to, {{"from", number_in_unit(summary.p05, unit)}, {"to", number_in_unit(summary.p95, unit)}}) +
         ")";
}

std::string difference_with_range(const Results& results, const Summary& summary, const std::string& unit) {
  std::string value = difference_in_unit(summary.p50, unit);
  if (results.subjects < 2) {
    return value;
  }
  return value + " (" +
         say(words::from_to,
             {{"from", number_of_difference(summary.p05, unit)}, {"to", number_of_difference(summary.p95, unit)}}) +
         ")";
}

Table course_table(const Results& results, const std::string& measure_id, const std::string& region) {
  const Measure* measure = measure_of(results, measure_id);
  Table table;
  if (measure == nullptr) {
    return table;
  }
  std::vector<Course> courses;
  table.heads = {std::string{words::table_time}, std::string{words::table_day}};
  table.right = {false, true};
  for (const Arm* arm : drawn_arms(results)) {
    courses.push_back(course_of(results, arm->id, measure_id, region));
    table.heads.push_back(arm->label);
    table.right.push_back(true);
  }
  const Arm* twin = main_twin(results);
  Course difference;
  if (twin != nullptr) {
    difference = difference_of(results, courses.front(), course_of(results, twin->id, measure_id, region));
    table.heads.emplace_back(words::table_difference);
    table.right.push_back(true);
  }
  const Course& first = courses.front();
  const std::size_t every = thinning(first.size());
  for (std::size_t i = 0; i < first.size(); i += every) {
    std::vector<std::string> row{when_short(results, first.days[i]), fixed(first.days[i], 0)};
    for (const Course& course : courses) {
      row.push_back(course.days == first.days ? value_with_range(results, course.at[i], measure->unit) : "");
    }
    if (twin != nullptr) {
      row.push_back(difference.days == first.days ? difference_with_range(results, difference.at[i], measure->unit)
                                                  : "");
    }
    table.rows.push_back(std::move(row));
  }
  add_note(table, every);
  return table;
}

Table means_table(const Results& results, const std::vector<std::string>& measures) {
  Table table;
  table.heads = {std::string{words::table_time}, std::string{words::table_day}};
  table.right = {false, true};
  std::vector<Course> courses;
  for (const Arm* arm : drawn_arms(results)) {
    for (const std::string& id : measures) {
      const Measure* measure = measure_of(results, id);
      Course course = course_of(results, arm->id, id);
      if (measure == nullptr || course.empty()) {
        continue;
      }
      courses.push_back(std::move(course));
      table.heads.push_back(arm->label + ": " + measure->label);
      table.right.push_back(true);
    }
  }
  if (courses.empty()) {
    return {};
  }
  const Course& first = courses.front();
  const std::size_t every = thinning(first.size());
  for (std::size_t i = 0; i < first.size(); i += every) {
    std::vector<std::string> row{when_short(results, first.days[i]), fixed(first.days[i], 0)};
    for (const Course& course : courses) {
      row.push_back(course.days == first.days ? in_unit(course.at[i].mean, "1") : "");
    }
    table.rows.push_back(std::move(row));
  }
  add_note(table, every);
  return table;
}

Table regions_table(const Results& results, const std::string& measure_id) {
  const Measure* measure = measure_of(results, measure_id);
  Table table;
  if (measure == nullptr) {
    return table;
  }
  table.heads = {std::string{words::table_region}, std::string{words::table_time}};
  table.right = {false, false};
  for (const Arm* arm : drawn_arms(results)) {
    table.heads.push_back(arm->label);
    table.right.push_back(true);
  }
  constexpr std::size_t rows_per_region = 5;
  for (const std::string& region : results.regions) {
    std::vector<Course> courses;
    for (const Arm* arm : drawn_arms(results)) {
      courses.push_back(course_of(results, arm->id, measure_id, region));
    }
    const Course& first = courses.front();
    if (first.empty()) {
      continue;
    }
    const std::size_t every = (first.size() + rows_per_region - 1) / rows_per_region;
    for (std::size_t i = 0; i < first.size(); i += every) {
      std::vector<std::string> row{escape_html(region_words(region)), when_short(results, first.days[i])};
      for (const Course& course : courses) {
        row.push_back(course.days == first.days ? value_with_range(results, course.at[i], measure->unit) : "");
      }
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

}  // namespace anagen::report
