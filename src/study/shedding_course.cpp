#include "study/shedding_course.hpp"

#include "core/units.hpp"

namespace anagen::study {

namespace {

/// The middle of the week that ends with `day`.
double middle_of_week(std::int32_t day) { return (day - days_per_week / 2) / days_per_month; }

}  // namespace

std::vector<SheddingCourse> shedding_courses(const People& actual, const People& undisturbed, std::int32_t last_day) {
  std::vector<SheddingCourse> courses;
  // The week that ends on day 0 lies before the event.
  const std::vector<double> baselines = person_means(undisturbed, 1, last_day);
  for (std::size_t person = 0; person < actual.values.size(); ++person) {
    SheddingCourse course;
    double most = 0;
    for (std::size_t visit = 0; visit < actual.days.size(); ++visit) {
      const std::int32_t day = actual.days[visit];
      const double shed = actual.values[person][visit];
      if (day < 1 || day > last_day) {
        continue;
      }
      if (shed > most) {
        most = shed;
        course.peak_months = middle_of_week(day);
      }
      if (shed > noticed_above * baselines[person]) {
        course.onset_months = course.exceeds ? course.onset_months : middle_of_week(day);
        course.end_months = middle_of_week(day);
        course.exceeds = true;
      }
    }
    courses.push_back(course);
  }
  return courses;
}

}  // namespace anagen::study
