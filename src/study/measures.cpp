#include "study/measures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "scenario/read/words.hpp"
#include "scenario/run/plan.hpp"
#include "study/measure_table.hpp"
#include "study/moments.hpp"
#include "study/people.hpp"
#include "study/shedding_course.hpp"
#include "study/wash_ratio.hpp"

namespace anagen::study {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Where the series of a measure is told: the target's region when it is told there, else the whole scalp.
std::string region_of(const ArmResults& results, const Target& target, std::string_view series) {
  const bool told = !target.site.empty() && !results.empty() &&
                    series_of(results.front(), "actual", std::string(series), target.site) != nullptr;
  return told ? target.site : "scalp";
}

/// Days of a target: its week, or the whole run.
struct Window {
  std::int32_t first = 0;
  std::int32_t last = 0;
};
Window window_of(const Study& study, const Target& target) {
  if (target.row.week) {
    const auto day = static_cast<std::int32_t>(*target.row.week * 7);
    return {day, day};
  }
  return {study.visit_days.front(), study.visit_days.back()};
}

Estimate mean_of(const std::vector<double>& values) {
  const std::vector<double> numbers = observed(values);
  if (numbers.empty()) {
    return {nan, nan};
  }
  const Moments moments = moments_of(numbers);
  return {moments.mean, numbers.size() > 1 ? moments.mean_error() : nan};
}

/// One number per visit over the people, then the mean over visits. The error is that of a single visit: visits of the
/// same people are not independent.
template <class Of>
Estimate mean_over_visits(const People& people, const Window& window, Of of) {
  Estimate sum{0, 0};
  double visits = 0;
  for (std::size_t visit = 0; visit < people.days.size(); ++visit) {
    if (people.days[visit] < window.first || people.days[visit] > window.last) {
      continue;
    }
    std::vector<double> values;
    for (const std::vector<double>& person : people.values) {
      values.push_back(person[visit]);
    }
    values = observed(values);
    if (!values.empty()) {
      const Estimate here = of(values);
      sum = {sum.value + here.value, sum.error + here.error};
      ++visits;
    }
  }
  return visits > 0 ? Estimate{sum.value / visits, sum.error / visits} : Estimate{nan, nan};
}

Estimate spread_of(const std::vector<double>& values) {
  const Moments moments = moments_of(values);
  return {moments.sd, values.size() > 1 ? moments.sd_error() : nan};
}

/// Standard deviation over mean; the error of the mean is left out beside that of the spread.
Estimate cv_of(const std::vector<double>& values) {
  const Estimate spread = spread_of(values);
  const double mean = moments_of(values).mean;
  return {spread.value / mean, spread.error / mean};
}

/// A share of the people and its binomial error.
Estimate share_of(double having, double people) { return {having / people, share_error(having / people, people)}; }

Estimate at_most_two(const std::vector<double>& values) {
  const auto few = std::count_if(values.begin(), values.end(), [](double hairs) { return hairs <= 2; });
  return share_of(static_cast<double>(few), static_cast<double>(values.size()));
}

/// The largest value at each visit, and the mean of that; its error from the spread between visits.
Estimate largest(const People& people, const Window& window) {
  std::vector<double> found;
  mean_over_visits(people, window, [&](const std::vector<double>& values) {
    found.push_back(*std::max_element(values.begin(), values.end()));
    return Estimate{};
  });
  return mean_of(found);
}

Estimate of_course(const Study& study, Statistic statistic, const ArmResults& results, const std::string& region) {
  const auto courses = shedding_courses(pool(results, "actual", "shed_per_day", region),
                                        pool(results, "undisturbed", "shed_per_day", region), study.visit_days.back());
  std::vector<double> months;
  for (const SheddingCourse& course : courses) {
    if (course.exceeds) {
      months.push_back(statistic == Statistic::onset  ? course.onset_months
                       : statistic == Statistic::peak ? course.peak_months
                                                      : course.end_months);
    }
  }
  if (statistic == Statistic::exceeding) {
    return share_of(static_cast<double>(months.size()), static_cast<double>(courses.size()));
  }
  return mean_of(months);
}

/// The number of each person that a mean is taken of: level, or change since the first visit.
std::vector<double> persons(const Study& study, const Target& target, const ArmResults& results,
                            const MeasureInfo& info) {
  const People people = pool(results, "actual", std::string(info.series), region_of(results, target, info.series));
  const Window window = window_of(study, target);
  std::vector<double> values = person_means(people, window.first, window.last);
  if (target.quantity != Quantity::level && target.quantity != Quantity::share) {
    const std::vector<double> before = person_means(people, study.visit_days.front(), study.visit_days.front());
    for (std::size_t i = 0; i < values.size(); ++i) {
      values[i] -= before[i];
    }
    if (info.statistic == Statistic::complement) {
      std::transform(values.begin(), values.end(), values.begin(), [](double x) { return -x; });
    }
    if (target.quantity == Quantity::percent_change) {
      constexpr double percent = 100;
      const double mean = mean_of(before).value;
      const double base = info.statistic == Statistic::complement ? 1 - mean : mean;
      std::transform(values.begin(), values.end(), values.begin(), [&](double x) { return percent * x / base; });
    }
  } else if (info.statistic == Statistic::complement) {
    std::transform(values.begin(), values.end(), values.begin(), [](double x) { return 1 - x; });
  }
  return values;
}

}  // namespace

std::optional<Error> unmeasured(const Study& study, const Target& target) {
  const std::optional<MeasureInfo> info = find_measure(target.row.measure);
  if (!info) {
    const std::vector<std::string_view> names = measure_names();
    return Error{.path = "measure",
                 .problem = fmt::format("\"{}\" is not known", target.row.measure),
                 .allowed = scenario::list_of(names),
                 .suggestion = scenario::did_you_mean(target.row.measure, names)};
  }
  const bool of_people = is_mean(info->statistic);
  if (!of_people && target.quantity != Quantity::level && target.quantity != Quantity::share) {
    return Error{.path = "quantity", .problem = target.row.measure + " has no change", .allowed = "level"};
  }
  if (!of_people && !target.row.minus.empty()) {
    return Error{.path = "minus", .problem = target.row.measure + " of two arms cannot be subtracted"};
  }
  const std::int32_t day = window_of(study, target).last;
  for (const StudyArm& arm : study.arms) {
    if (arm.name != target.row.arm && arm.name != target.row.minus) {
      continue;
    }
    for (const Scenario& part : arm.parts) {
      const scenario::Plan plan = scenario::make_plan(part);
      const auto line = std::find_if(plan.lines.begin(), plan.lines.end(), [&](const scenario::Line& one) {
        return plan.measures[one.measure].id == info->series;
      });
      if (line == plan.lines.end()) {
        return Error{.path = "measure", .problem = fmt::format("no [instrument] of the arm gives {}", info->series)};
      }
      if (target.row.week && std::find(line->days.begin(), line->days.end(), day) == line->days.end()) {
        return Error{.path = "week",
                     .problem = fmt::format("{} is not read in week {}", info->series, *target.row.week),
                     .allowed = "a week between the first and the last visit on which the instrument is used"};
      }
    }
  }
  return std::nullopt;
}

Estimate estimate(const Study& study, const Target& target, const StudyArm& arm, const ArmResults& results,
                  const ArmResults* minus) {
  const MeasureInfo info = *find_measure(target.row.measure);
  const Window window = window_of(study, target);
  const auto people = [&] {
    return pool(results, "actual", std::string(info.series), region_of(results, target, info.series));
  };
  switch (info.statistic) {
    case Statistic::mean:
    case Statistic::complement:
      break;
    case Statistic::sd_of_people:
      return spread_of(observed(person_means(people(), window.first, window.last)));
    case Statistic::cv_of_people:
      return cv_of(observed(person_means(people(), window.first, window.last)));
    case Statistic::sd_of_readings:
      return mean_over_visits(people(), window, spread_of);
    case Statistic::at_most_two:
      return mean_over_visits(people(), window, at_most_two);
    case Statistic::largest:
      return largest(people(), window);
    case Statistic::onset:
    case Statistic::peak:
    case Statistic::end:
    case Statistic::exceeding:
      return of_course(study, info.statistic, results, "scalp");
    case Statistic::wash_ratio:
      return {wash_day_ratio(arm.parts.front()), 0};
  }
  std::vector<double> values = persons(study, target, results, info);
  if (minus != nullptr) {
    // Arms are lived by the same people on the same dice, so their difference is taken person by person.
    const std::vector<double> others = persons(study, target, *minus, info);
    for (std::size_t i = 0; i < values.size(); ++i) {
      values[i] -= others[i];
    }
  }
  return mean_of(values);
}

}  // namespace anagen::study
