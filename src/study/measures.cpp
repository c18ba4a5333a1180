#include "study/measures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "scenario/read/words.hpp"
#include "scenario/run/plan.hpp"
#include "study/dropout.hpp"
#include "study/measure_table.hpp"
#include "study/moments.hpp"
#include "study/people.hpp"
#include "study/repeatability.hpp"
#include "study/season_line.hpp"
#include "study/shedding_course.hpp"
#include "study/wash_ratio.hpp"

namespace anagen::study {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Where the series of a measure is told: the target's region when it is told there, else the whole scalp, else the
/// only place at which the instrument looks.
std::string region_of(const ArmResults& results, const Target& target, std::string_view series) {
  if (results.empty()) {
    return "scalp";
  }
  for (const std::string& region : {target.row.site, std::string("scalp")}) {
    if (series_of(results.front(), "actual", std::string(series), region) != nullptr) {
      return region;
    }
  }
  for (const Series& one : results.front().series) {
    if (results.front().measures[one.measure].id == series) {
      return results.front().regions[one.region];
    }
  }
  return "scalp";
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

/// The largest value at each visit, and the mean of that; its error from the spread between visits.
Estimate largest(const People& people, const Window& window) {
  std::vector<double> found;
  mean_over_visits(people, window, [&](const std::vector<double>& values) {
    found.push_back(*std::max_element(values.begin(), values.end()));
    return Estimate{};
  });
  return mean_of(found);
}

/// Share of people whose value is above that of the day `first` by more than `mark`.
Estimate worse_by(double mark, const People& people, std::int32_t first, const Window& window) {
  const std::vector<double> before = person_means(people, first, first);
  const std::vector<double> after = person_means(people, window.first, window.last);
  double worse = 0;
  double seen = 0;
  for (std::size_t i = 0; i < after.size(); ++i) {
    const double change = after[i] - before[i];
    seen += std::isnan(change) ? 0 : 1;
    worse += change > mark ? 1 : 0;
  }
  return share_of(worse, seen);
}

/// The people at every site that instruments of one kind look at: the series `series`, `series_2` and so on.
std::vector<std::vector<double>> sites(const ArmResults& results, const std::string& series, const Window& window) {
  std::vector<std::vector<double>> out;
  for (const Series& one : results.front().series) {
    const std::string& id = results.front().measures[one.measure].id;
    if (results.front().arms[one.arm].id == "actual" && (id == series || id.starts_with(series + "_"))) {
      const People people = pool(results, "actual", id, results.front().regions[one.region]);
      out.push_back(observed(person_means(people, window.first, window.last)));
    }
  }
  return out;
}

/// The mean, or the spread between people, at the site with the lowest or highest mean.
Estimate of_site(Statistic statistic, const ArmResults& results, const std::string& series, const Window& window) {
  const std::vector<std::vector<double>> all = sites(results, series, window);
  const auto by_mean = [](const auto& a, const auto& b) { return moments_of(a).mean < moments_of(b).mean; };
  const bool low = statistic == Statistic::lowest_site || statistic == Statistic::lowest_site_sd;
  const std::vector<double>& site =
      low ? *std::min_element(all.begin(), all.end(), by_mean) : *std::max_element(all.begin(), all.end(), by_mean);
  const bool mean = statistic == Statistic::lowest_site || statistic == Statistic::highest_site;
  return mean ? mean_of(site) : spread_of(site);
}

/// One number of the twelve monthly means. Their finite size leaves an error in the heights alone.
Estimate of_months(const MeasureInfo& info, const MonthlyMeans& months) {
  const auto low = std::min_element(months.mean.begin(), months.mean.end());
  const auto high = std::max_element(months.mean.begin(), months.mean.end());
  const auto least = info.complement ? high : low;
  const auto most = info.complement ? low : high;
  const auto height = [&](const auto& at) { return info.complement ? 1 - *at : *at; };
  const auto number = [&](const auto& at) { return static_cast<double>(at - months.mean.begin()) + 1; };
  switch (info.statistic) {
    case Statistic::month_max:
      return {height(most), months.error};
    case Statistic::month_min:
      return {height(least), months.error};
    case Statistic::month_ratio:
      return {height(most) / height(least), nan};
    case Statistic::month_of_max:
      return {number(most), nan};
    default:
      return {number(least), nan};
  }
}

/// Shares of people with an annual line, or how surely their mean has one.
Estimate of_annual_line(Statistic statistic, const People& people) {
  if (statistic == Statistic::annual_line_pooled) {
    return {annual_line(people.days, mean_course(people)), nan};
  }
  double found = 0;
  for (const std::vector<double>& person : people.values) {
    found += annual_line(people.days, person) < annual_line_alpha ? 1 : 0;
  }
  return share_of(found, static_cast<double>(people.values.size()));
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

/// The series that a plan will tell.
std::vector<std::string> series_told(const scenario::Plan& plan) {
  std::vector<std::string> told;
  for (const Measure& measure : plan.measures) {
    told.push_back(measure.id);
  }
  return told;
}

/// The error of a sum of two that know nothing of each other.
double root_of_squares(double a, double b) { return std::sqrt(a * a + b * b); }

/// Mean over people of one series over, or less, that of a second, read on the same people.
Estimate beside(const MeasureInfo& info, const Target& target, const ArmResults& results, const Window& window) {
  const auto mean = [&](std::string_view series) {
    return mean_of(person_means(pool(results, "actual", std::string(series), region_of(results, target, series)),
                                window.first, window.last));
  };
  const Estimate first = mean(info.series);
  const Estimate second = mean(info.second);
  if (info.statistic == Statistic::difference) {
    return {first.value - second.value, root_of_squares(first.error, second.error)};
  }
  const double ratio = first.value / second.value;
  return {ratio, ratio * root_of_squares(first.error / first.value, second.error / second.value)};
}

bool is_change(Quantity quantity) {
  return quantity == Quantity::change || quantity == Quantity::percent_change || quantity == Quantity::net_change;
}

/// The number of each person that a mean is taken of: level, or change since the first visit.
std::vector<double> persons(const Study& study, const Target& target, const ArmResults& results,
                            const MeasureInfo& info) {
  const People people = pool(results, "actual", std::string(info.series), region_of(results, target, info.series));
  const Window window = window_of(study, target);
  std::vector<double> values = person_means(people, window.first, window.last);
  if (is_change(target.row.quantity)) {
    const std::vector<double> before = person_means(people, study.visit_days.front(), study.visit_days.front());
    for (std::size_t i = 0; i < values.size(); ++i) {
      values[i] -= before[i];
    }
    if (info.statistic == Statistic::complement) {
      std::transform(values.begin(), values.end(), values.begin(), [](double x) { return -x; });
    }
    if (target.row.quantity == Quantity::percent_change) {
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
  const bool of_people = is_mean(info->statistic) || info->statistic == Statistic::change_error;
  const bool spread_of_change = info->statistic == Statistic::sd_of_people && target.row.quantity == Quantity::change;
  if (!of_people && !spread_of_change && target.row.quantity != Quantity::level &&
      target.row.quantity != Quantity::share) {
    return Error{.path = "quantity", .problem = target.row.measure + " has no change", .allowed = "level"};
  }
  if (!of_people && !target.row.minus.empty()) {
    return Error{.path = "minus", .problem = target.row.measure + " of two arms cannot be subtracted"};
  }
  const bool absent = std::ranges::any_of(study.arms, [&](const StudyArm& arm) {
    return (arm.name == target.row.arm || arm.name == target.row.minus) && arm.dropout.per_year > 0;
  });
  if (absent && !bears_absence(target)) {
    return Error{.path = "measure",
                 .problem = target.row.measure + " is not known of people of whom some leave",
                 .allowed = "an arm without dropout.rate_per_year"};
  }
  const std::int32_t day = window_of(study, target).last;
  for (const StudyArm& arm : study.arms) {
    if (arm.name != target.row.arm && arm.name != target.row.minus) {
      continue;
    }
    for (const Scenario& part : arm.parts) {
      if (info->statistic == Statistic::wash_ratio && part.cohort && part.cohort->wash_every_low) {
        return Error{.path = "measure",
                     .problem = target.row.measure + " is not known of people who each wash at a rhythm of their own",
                     .allowed = "an arm without cohort.wash_every_low and wash_every_high",
                     .suggestion = "say wash.every"};
      }
      const scenario::Plan plan = scenario::make_plan(part);
      const MeasureInfo here = find_measure(target.row.measure, series_told(plan)).value_or(*info);
      const auto telling = [&](std::string_view series) {
        return std::find_if(plan.lines.begin(), plan.lines.end(),
                            [&](const scenario::Line& one) { return plan.measures[one.measure].id == series; });
      };
      for (const std::string_view series : {here.series, here.second}) {
        if (!series.empty() && telling(series) == plan.lines.end()) {
          return Error{.path = "measure", .problem = fmt::format("no [instrument] of the arm gives {}", series)};
        }
      }
      const auto line = telling(here.series);
      if (target.row.week && std::find(line->days.begin(), line->days.end(), day) == line->days.end()) {
        return Error{.path = "week",
                     .problem = fmt::format("{} is not read in week {}", here.series, *target.row.week),
                     .allowed = "a week between the first and the last visit on which the instrument is used"};
      }
    }
  }
  return std::nullopt;
}

Estimate estimate(const Study& study, const Target& target, const StudyArm& arm, const ArmResults& results,
                  const ArmResults* minus) {
  const std::optional<MeasureInfo> found =
      find_measure(target.row.measure, series_told(scenario::make_plan(arm.parts.front())));
  if (!found) {
    return {nan, nan};
  }
  const MeasureInfo& info = *found;
  const Window window = window_of(study, target);
  const auto people = [&] {
    return pool(results, "actual", std::string(info.series), region_of(results, target, info.series));
  };
  switch (info.statistic) {
    case Statistic::mean:
    case Statistic::complement:
      break;
    case Statistic::sd_of_people:
      if (is_change(target.row.quantity)) {
        return spread_of(observed(persons(study, target, results, info)));
      }
      return spread_of(observed(person_means(people(), window.first, window.last)));
    case Statistic::cv_of_people:
      return cv_of(observed(person_means(people(), window.first, window.last)));
    case Statistic::sd_of_readings:
      return mean_over_visits(people(), window, spread_of);
    case Statistic::affected:
      return mean_over_visits(people(), window, affected);
    case Statistic::at_most_two:
      return mean_over_visits(people(), window, at_most_two);
    case Statistic::at_most:
      return mean_over_visits(people(), window, [&](const std::vector<double>& values) {
        return share_of(static_cast<double>(std::ranges::count_if(values, [&](double x) { return x <= info.mark; })),
                        static_cast<double>(values.size()));
      });
    case Statistic::worse_by:
      return worse_by(info.mark, people(), study.visit_days.front(), window);
    case Statistic::largest:
      return largest(people(), window);
    case Statistic::onset:
    case Statistic::peak:
    case Statistic::end:
    case Statistic::exceeding:
      return of_course(study, info.statistic, results, "scalp");
    case Statistic::lowest_site:
    case Statistic::highest_site:
    case Statistic::lowest_site_sd:
    case Statistic::highest_site_sd:
      return of_site(info.statistic, results, std::string(info.series), window);
    case Statistic::month_max:
    case Statistic::month_min:
    case Statistic::month_ratio:
    case Statistic::month_of_max:
    case Statistic::month_of_min:
      return of_months(info, monthly_means(people(), results.front().day_zero_date));
    case Statistic::annual_line:
    case Statistic::annual_line_pooled:
      return of_annual_line(info.statistic, people());
    case Statistic::correlation: {
      const People others = pool(results, "actual", std::string(info.second), region_of(results, target, info.second));
      return correlation_of(person_means(people(), window.first, window.last),
                            person_means(others, window.first, window.last));
    }
    case Statistic::wash_ratio:
      return {wash_day_ratio(arm.parts), 0};
    case Statistic::ninetieth:
      return ninetieth(observed(person_means(people(), window.first, window.last)));
    case Statistic::ratio:
    case Statistic::difference:
      return beside(info, target, results, window);
    case Statistic::agreement:
      return agreement(people());
    case Statistic::within_cv:
      return within_cv(people());
    case Statistic::change_error:
      return change_error(people(), minus == nullptr ? People{}
                                                     : pool(*minus, "actual", std::string(info.series),
                                                            region_of(*minus, target, info.series)));
  }
  std::vector<double> values = persons(study, target, results, info);
  if (minus != nullptr) {
    // Arms are lived by the same people on the same dice, so that they are compared person by person.
    const std::vector<double> others = persons(study, target, *minus, info);
    if (target.row.quantity == Quantity::ratio) {
      return ratio_of(values, others);
    }
    const auto leave = [&](const StudyArm& one) {
      return (one.name == target.row.arm || one.name == target.row.minus) && one.dropout.per_year > 0;
    };
    if (std::ranges::any_of(study.arms, leave)) {
      // As a trial is told: each mean over those who count in its own arm, who need not be the same.
      const Estimate own = mean_of(values);
      const Estimate other = mean_of(others);
      return {own.value - other.value, root_of_squares(own.error, other.error)};
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
      values[i] -= others[i];
    }
  }
  return mean_of(values);
}

People readings_of(const StudyArm& arm, const ArmResults& results, const std::string& measure,
                   const std::string& site) {
  const auto info = find_measure(measure, series_told(scenario::make_plan(arm.parts.front())));
  if (!info || !is_mean(info->statistic)) {
    return {};
  }
  Target target;
  target.row.site = site;
  People people = pool(results, "actual", std::string(info->series), region_of(results, target, info->series));
  if (info->statistic == Statistic::complement) {
    for (std::vector<double>& person : people.values) {
      std::ranges::transform(person, person.begin(), [](double x) { return 1 - x; });
    }
  }
  return people;
}

}  // namespace anagen::study
