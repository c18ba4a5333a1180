#include "report/compare/side_by_side.hpp"

#include <algorithm>
#include <string_view>

#include "report/statistics.hpp"

namespace anagen::report {

SharedDays shared_days(const Comparison& runs) {
  SharedDays days{runs.front().first_day, runs.front().last_day};
  for (const Results& run : runs) {
    days.first = std::max(days.first, run.first_day);
    days.last = std::min(days.last, run.last_day);
  }
  return days;
}

bool holds(const SharedDays& days, std::int32_t day) { return day >= days.first && day <= days.last; }

Course shared_course(const Comparison& runs, std::size_t run, const std::string& arm, const std::string& measure,
                     const std::string& region) {
  const Course whole = course_of(runs[run], arm, measure, region);
  const SharedDays days = shared_days(runs);
  Course course{whole.series, {}, {}, {}};
  for (std::size_t i = 0; i < whole.size(); ++i) {
    if (holds(days, whole.days[i])) {
      course.days.push_back(whole.days[i]);
      course.visits.push_back(whole.visits[i]);
      course.at.push_back(whole.at[i]);
    }
  }
  return course;
}

std::optional<Summary> difference_to_first(const Comparison& runs, std::size_t run, const Series& series,
                                           std::size_t visit) {
  const Results& first = runs.front();
  const Results& other = runs[run];
  if (run == 0 || !same_people(first, other)) {
    return std::nullopt;
  }
  const Series* const base =
      find(first, other.arms[series.arm].id, other.measures[series.measure].id, other.regions[series.region]);
  if (base == nullptr || first.measures[base->measure].unit != other.measures[series.measure].unit) {
    return std::nullopt;
  }
  const auto day = std::ranges::find(base->days, series.days[visit]);
  if (day == base->days.end()) {
    return std::nullopt;
  }
  const auto there = static_cast<std::size_t>(day - base->days.begin());
  std::vector<double> differences;
  for (std::size_t subject = 0; subject < other.subjects; ++subject) {
    differences.push_back(value_at(other, series, visit, subject) - value_at(first, *base, there, subject));
  }
  return summary_of(std::move(differences));
}

Course difference_course(const Comparison& runs, std::size_t run, const std::string& arm, const std::string& measure) {
  const Course own = shared_course(runs, run, arm, measure);
  Course course{own.series, {}, {}, {}};
  for (std::size_t i = 0; i < own.size(); ++i) {
    const std::optional<Summary> difference = difference_to_first(runs, run, *own.series, own.visits[i]);
    if (difference && difference->n > 0) {
      course.days.push_back(own.days[i]);
      course.visits.push_back(own.visits[i]);
      course.at.push_back(*difference);
    }
  }
  return course;
}

std::vector<std::string> shared_measures(const Comparison& runs) {
  std::vector<std::string> shared;
  for (const Measure& measure : runs.front().measures) {
    const bool everywhere = std::ranges::all_of(runs, [&](const Results& run) {
      const Measure* const same = measure_of(run, measure.id);
      return same != nullptr && same->unit == measure.unit;
    });
    if (everywhere) {
      shared.push_back(measure.id);
    }
  }
  return shared;
}

std::size_t peak_of(const Course& course) {
  const auto highest = std::ranges::max_element(course.at, {}, &Summary::p50);
  return static_cast<std::size_t>(highest - course.at.begin());
}

Results common_frame(const Comparison& runs) {
  Results frame;
  const SharedDays days = shared_days(runs);
  frame.first_day = days.first;
  frame.last_day = days.last;
  frame.subjects = std::ranges::max(runs, {}, &Results::subjects).subjects;
  const Results& first = runs.front();
  const bool one_event =
      std::ranges::all_of(runs, [&](const Results& run) { return run.day_zero_label == first.day_zero_label; });
  const bool one_kind = std::ranges::all_of(runs, [&](const Results& run) { return run.sex == first.sex; });
  frame.day_zero_label = one_event ? first.day_zero_label : "";
  frame.sex = one_kind ? first.sex : "";
  return frame;
}

}  // namespace anagen::report

namespace anagen {

namespace {

/// The numbers of a habit of everybody that a cohort draws; nothing where it is not drawn.
std::vector<double> drawn(const Results& results, std::string_view id) {
  const auto trait = std::ranges::find(results.traits, id, &Trait::id);
  return trait == results.traits.end() ? std::vector<double>() : trait->values;
}

}  // namespace

bool same_people(const Results& a, const Results& b) {
  const auto lives_alike = [&](std::string_view id) { return drawn(a, id) == drawn(b, id); };
  return a.seed == b.seed && a.subjects == b.subjects && a.sex == b.sex && a.ancestry == b.ancestry &&
         a.people == b.people && lives_alike("age") && lives_alike("latitude") && lives_alike("wash_every");
}

}  // namespace anagen
