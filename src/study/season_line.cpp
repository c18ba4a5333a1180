#include "study/season_line.hpp"

#include <cmath>
#include <limits>

#include "core/date.hpp"
#include "core/math/pow.hpp"
#include "core/math/trig.hpp"
#include "core/units.hpp"
#include "study/moments.hpp"

namespace anagen::study {

namespace {

constexpr int neighbours_a_side = 4;

/// Power of a series, its mean taken out, at a frequency in cycles a day.
double power(const std::vector<std::int32_t>& days, const std::vector<double>& values, double mean, double frequency) {
  double cosine = 0;
  double sine = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double cycles = frequency * days[i];
    const double angle = 2 * math::pi * (cycles - std::floor(cycles));
    cosine += (values[i] - mean) * math::cos(angle);
    sine += (values[i] - mean) * math::sin(angle);
  }
  return cosine * cosine + sine * sine;
}

std::size_t month_of(const std::string& day_zero, std::int32_t day) {
  const auto start = parse_iso(day_zero);
  return start ? static_cast<std::size_t>(date_from_days(days_since_1970(*start) + day).month - 1) : 0;
}

}  // namespace

MonthlyMeans monthly_means(const People& people, const std::string& day_zero) {
  MonthlyMeans out;
  for (std::size_t month = 0; month < out.mean.size(); ++month) {
    std::vector<double> persons;
    for (const std::vector<double>& person : people.values) {
      double sum = 0;
      double visits = 0;
      for (std::size_t visit = 0; visit < people.days.size(); ++visit) {
        if (month_of(day_zero, people.days[visit]) == month && !std::isnan(person[visit])) {
          sum += person[visit];
          ++visits;
        }
      }
      persons.push_back(visits > 0 ? sum / visits : std::numeric_limits<double>::quiet_NaN());
    }
    const Moments moments = moments_of(persons);
    out.mean[month] = moments.mean;
    out.error += moments.mean_error() / static_cast<double>(out.mean.size());
  }
  return out;
}

std::vector<double> mean_course(const People& people) {
  std::vector<double> course;
  for (std::size_t visit = 0; visit < people.days.size(); ++visit) {
    std::vector<double> values;
    for (const std::vector<double>& person : people.values) {
      values.push_back(person[visit]);
    }
    course.push_back(moments_of(observed(values)).mean);
  }
  return course;
}

double annual_line(const std::vector<std::int32_t>& days, const std::vector<double>& values) {
  std::vector<std::int32_t> seen_days;
  std::vector<double> seen;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!std::isnan(values[i])) {
      seen_days.push_back(days[i]);
      seen.push_back(values[i]);
    }
  }
  if (seen.size() < 2) {
    return 1;
  }
  const double mean = moments_of(seen).mean;
  const double spacing =
      static_cast<double>(seen_days.back() - seen_days.front()) / static_cast<double>(seen.size() - 1);
  const double step = 1 / (spacing * static_cast<double>(seen.size()));
  double around = 0;
  for (int side = 1; side <= neighbours_a_side; ++side) {
    around += power(seen_days, seen, mean, 1 / days_per_year - side * step);
    around += power(seen_days, seen, mean, 1 / days_per_year + side * step);
  }
  constexpr double neighbours = 2 * neighbours_a_side;
  if (around <= 0) {
    return 1;
  }
  // The upper tail of F with 2 and 2 K degrees of freedom is (1 + F / K)^-K.
  const double ratio = power(seen_days, seen, mean, 1 / days_per_year) / around;
  return math::pow(1 + ratio, -neighbours);
}

}  // namespace anagen::study
