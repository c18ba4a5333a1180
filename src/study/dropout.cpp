#include "study/dropout.hpp"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "core/math/exp_log.hpp"
#include "core/units.hpp"
#include "random/dice.hpp"
#include "study/measure_table.hpp"
#include "study/people.hpp"

namespace anagen::study {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double never = std::numeric_limits<double>::infinity();

/// Days on which everybody of a run leaves.
std::vector<double> leaving_days(const Dropout& dropout, std::int32_t first_day, const Scenario& part,
                                 const Results& run) {
  const Series* const hair =
      dropout.informative > 0 ? series_of(run, "actual", std::string(hair_of_her_own), "scalp") : nullptr;
  std::vector<double> days;
  for (std::size_t subject = 0; subject < run.subjects; ++subject) {
    std::vector<double> hairs;
    for (std::size_t visit = 0; hair != nullptr && visit < hair->days.size(); ++visit) {
      hairs.push_back(hair->values[visit * run.subjects + subject]);
    }
    const double patience = patience_of(part.seed, run.people[subject].number);
    days.push_back(leaving_day(dropout, patience, first_day,
                               hair != nullptr ? std::span(hair->days) : std::span<const std::int32_t>{}, hairs));
  }
  return days;
}

/// Takes out of a series what is not read of a person who leaves before the last visit.
void take_out_of(Series& series, std::size_t subject, std::size_t subjects, double leaves, Analysis analysis) {
  double last = nan;
  for (std::size_t visit = 0; visit < series.days.size(); ++visit) {
    double& value = series.values[visit * subjects + subject];
    const bool there = series.days[visit] <= leaves;
    if (analysis == Analysis::completers) {
      value = nan;
    } else if (!there) {
      value = analysis == Analysis::last_observation ? last : nan;
    } else if (!std::isnan(value)) {
      last = value;
    }
  }
}

}  // namespace

double patience_of(std::uint64_t seed, std::uint32_t subject) {
  const random::Block dice = random::roll({.seed = seed, .subject = subject, .purpose = random::Purpose::drop_out});
  return -math::log(random::open_unit(dice[0], dice[1]));
}

double leaving_day(const Dropout& dropout, double patience, std::int32_t first_day, std::span<const std::int32_t> days,
                   std::span<const double> hairs) {
  if (!(dropout.per_year > 0)) {
    return never;
  }
  const double per_day = dropout.per_year / days_per_year;
  double at = first_day;
  double rate = per_day;
  for (std::size_t i = 0; i < hairs.size(); ++i) {
    if (days[i] > at) {
      const double spent = rate * (days[i] - at);
      if (spent >= patience) {
        break;
      }
      patience -= spent;
      at = days[i];
    }
    if (hairs.front() > 0 && !std::isnan(hairs[i])) {
      rate = per_day * math::exp(dropout.informative * (1 - hairs[i] / hairs.front()));
    }
  }
  return at + patience / rate;
}

std::uint32_t take_out(const StudyArm& arm, std::int32_t first_day, std::int32_t last_day, ArmResults& results) {
  std::uint32_t stayed = 0;
  for (std::size_t part = 0; part < results.size(); ++part) {
    Results& run = results[part];
    if (!(arm.dropout.per_year > 0)) {
      stayed += run.subjects;
      continue;
    }
    const std::vector<double> leaves = leaving_days(arm.dropout, first_day, arm.parts[part], run);
    for (std::size_t subject = 0; subject < run.subjects; ++subject) {
      const bool stays = leaves[subject] >= last_day;
      stayed += stays ? 1 : 0;
      for (Series& series : run.series) {
        if (!stays && run.arms[series.arm].id == "actual") {
          take_out_of(series, subject, run.subjects, leaves[subject], arm.dropout.analysis);
        }
      }
    }
  }
  return stayed;
}

bool bears_absence(const Target& target) {
  const auto info = find_measure(target.row.measure);
  if (!info) {
    return true;
  }
  switch (info->statistic) {
    case Statistic::onset:
    case Statistic::peak:
    case Statistic::end:
    case Statistic::exceeding:
    case Statistic::wash_ratio:
    case Statistic::agreement:
    case Statistic::within_cv:
    case Statistic::change_error:
    case Statistic::month_max:
    case Statistic::month_min:
    case Statistic::month_ratio:
    case Statistic::month_of_max:
    case Statistic::month_of_min:
    case Statistic::annual_line:
    case Statistic::annual_line_pooled:
      return false;
    default:
      return true;
  }
}

}  // namespace anagen::study
