#include "study/courses.hpp"

#include <algorithm>
#include <cmath>

#include "core/units.hpp"
#include "scenario/run/plan.hpp"
#include "study/measure_table.hpp"

namespace anagen::study {

namespace {

constexpr auto days_in_week = static_cast<std::int32_t>(days_per_week);
constexpr std::size_t most_points = 53;  // a year of weeks

std::int32_t day_of(double week) { return static_cast<std::int32_t>(week * days_in_week); }

/// Days on which the series of a measure is read, whole weeks alone.
std::vector<std::int32_t> days_read(const Study& study, const ArmResults& results, std::string_view series) {
  std::vector<std::int32_t> days;
  const Results& run = results.front();
  const auto told = std::ranges::find_if(run.series, [&](const Series& one) {
    return run.arms[one.arm].id == "actual" && run.measures[one.measure].id == series;
  });
  if (told != run.series.end()) {
    std::ranges::copy_if(told->days, std::back_inserter(days), [&](std::int32_t day) {
      return day % days_in_week == 0 && day >= study.visit_days.front() && day <= study.visit_days.back();
    });
  }
  return days;
}

/// The days of a line: all, or every so many with those of the rows among them.
std::vector<std::int32_t> thinned(const std::vector<std::int32_t>& days, const Study& study, const Row& first) {
  const std::size_t step = (days.size() + most_points - 1) / most_points;
  std::vector<std::int32_t> kept;
  for (std::size_t i = 0; i < days.size(); ++i) {
    const bool asked = std::ranges::any_of(study.targets, [&](const Target& target) {
      return target.row.week && day_of(*target.row.week) == days[i] && same_course(target.row, first);
    });
    if (asked || i % step == 0 || i + 1 == days.size()) {
      kept.push_back(days[i]);
    }
  }
  return kept;
}

std::vector<CoursePoint> points_of(const Study& study, const Target& target, const std::vector<ArmResults>& results) {
  const std::size_t arm = place_of_arm(study, target.row.arm);
  const ArmResults* const minus = target.row.minus.empty() ? nullptr : &results[place_of_arm(study, target.row.minus)];
  std::vector<std::string> told;
  for (const Measure& measure : scenario::make_plan(study.arms[arm].parts.front()).measures) {
    told.push_back(measure.id);
  }
  const auto info = find_measure(target.row.measure, told);
  if (!info || !is_mean(info->statistic) || results[arm].empty()) {
    return {};
  }
  std::vector<CoursePoint> points;
  for (const std::int32_t day : thinned(days_read(study, results[arm], info->series), study, target.row)) {
    Target here = target;
    const std::int32_t week = day / days_in_week;
    here.row.week = static_cast<double>(week);
    const Estimate found = estimate(study, here, study.arms[arm], results[arm], minus);
    if (!std::isnan(found.value)) {
      points.push_back({static_cast<double>(week), found.value, found.error});
    }
  }
  return points;
}

}  // namespace

bool same_course(const Row& a, const Row& b) {
  return a.arm == b.arm && a.minus == b.minus && a.measure == b.measure && a.hair_class == b.hair_class &&
         a.area_cm2 == b.area_cm2 && a.site == b.site && a.quantity == b.quantity && a.unit == b.unit;
}

std::size_t place_of_arm(const Study& study, const std::string& name) {
  return static_cast<std::size_t>(std::ranges::find(study.arms, name, &StudyArm::name) - study.arms.begin());
}

std::vector<DossierCourse> courses_of(const Study& study, const std::vector<ArmResults>& results) {
  std::vector<DossierCourse> courses;
  for (std::size_t i = 0; i < study.targets.size(); ++i) {
    const Row& row = study.targets[i].row;
    const bool known = std::ranges::any_of(
        courses, [&](const DossierCourse& course) { return same_course(study.targets[course.row].row, row); });
    if (!row.week || known) {
      continue;
    }
    std::vector<CoursePoint> points = points_of(study, study.targets[i], results);
    if (points.size() > 1) {
      courses.push_back({i, std::move(points)});
    }
  }
  return courses;
}

}  // namespace anagen::study
