#include "report/course.hpp"

#include <cstdlib>
#include <limits>

namespace anagen::report {

Course course_of(const Results& results, const std::string& arm, const std::string& measure,
                 const std::string& region) {
  Course course;
  course.series = find(results, arm, measure, region);
  if (course.series == nullptr) {
    return course;
  }
  for (std::size_t visit = 0; visit < course.series->days.size(); ++visit) {
    const Summary summary = summarise(results, *course.series, visit);
    if (summary.n == 0) {
      continue;
    }
    course.days.push_back(course.series->days[visit]);
    course.visits.push_back(visit);
    course.at.push_back(summary);
  }
  return course;
}

Course difference_of(const Results& results, const Course& a, const Course& b) {
  Course course;
  if (a.empty() || b.empty() || a.series->days != b.series->days) {
    return course;
  }
  course.series = a.series;
  for (std::size_t visit = 0; visit < a.series->days.size(); ++visit) {
    const Summary summary = summarise_difference(results, *a.series, *b.series, visit);
    if (summary.n == 0) {
      continue;
    }
    course.days.push_back(a.series->days[visit]);
    course.visits.push_back(visit);
    course.at.push_back(summary);
  }
  return course;
}

std::size_t nearest(const Course& course, std::int32_t day) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < course.size(); ++i) {
    if (std::abs(course.days[i] - day) < std::abs(course.days[best] - day)) {
      best = i;
    }
  }
  return best;
}

double value_at(const Results& results, const Series& series, std::size_t visit, std::size_t subject) {
  const std::size_t index = visit * results.subjects + subject;
  return index < series.values.size() ? series.values[index] : std::numeric_limits<double>::quiet_NaN();
}

const Measure* measure_of(const Results& results, const std::string& id) {
  for (const Measure& measure : results.measures) {
    if (measure.id == id) {
      return &measure;
    }
  }
  return nullptr;
}

}  // namespace anagen::report
