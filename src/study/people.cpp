#include "study/people.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace anagen::study {

const Series* series_of(const Results& results, const std::string& arm, const std::string& measure,
                        const std::string& region) {
  const auto found = std::find_if(results.series.begin(), results.series.end(), [&](const Series& one) {
    return results.arms[one.arm].id == arm && results.measures[one.measure].id == measure &&
           results.regions[one.region] == region;
  });
  return found == results.series.end() ? nullptr : &*found;
}

std::size_t People::visit_on(std::int32_t day) const {
  return static_cast<std::size_t>(std::find(days.begin(), days.end(), day) - days.begin());
}

People pool(const std::vector<Results>& parts, const std::string& arm, const std::string& measure,
            const std::string& region) {
  People people;
  for (const Results& results : parts) {
    const Series* series = series_of(results, arm, measure, region);
    if (series == nullptr) {
      continue;
    }
    people.days = series->days;
    for (std::size_t subject = 0; subject < results.subjects; ++subject) {
      std::vector<double>& person = people.values.emplace_back();
      for (std::size_t visit = 0; visit < series->days.size(); ++visit) {
        person.push_back(series->values[visit * results.subjects + subject]);
      }
    }
  }
  return people;
}

std::vector<double> person_means(const People& people, std::int32_t first_day, std::int32_t last_day) {
  std::vector<double> means;
  for (const std::vector<double>& person : people.values) {
    double sum = 0;
    double visits = 0;
    for (std::size_t visit = 0; visit < person.size(); ++visit) {
      if (people.days[visit] >= first_day && people.days[visit] <= last_day && !std::isnan(person[visit])) {
        sum += person[visit];
        ++visits;
      }
    }
    means.push_back(visits > 0 ? sum / visits : std::numeric_limits<double>::quiet_NaN());
  }
  return means;
}

std::vector<double> observed(const std::vector<double>& values) {
  std::vector<double> numbers;
  std::copy_if(values.begin(), values.end(), std::back_inserter(numbers), [](double x) { return !std::isnan(x); });
  return numbers;
}

}  // namespace anagen::study
