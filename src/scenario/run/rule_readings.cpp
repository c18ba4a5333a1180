#include "scenario/run/rule_readings.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "clinic/rule.hpp"

namespace anagen::scenario {

namespace {

constexpr double raised_ratio = 1.5;
constexpr std::string_view shed_measure = "shed_per_day";

const Series* series_of(const Results& results, std::uint32_t arm, std::uint32_t measure) {
  const auto found = std::ranges::find_if(
      results.series, [&](const Series& series) { return series.arm == arm && series.measure == measure; });
  return found == results.series.end() ? nullptr : &*found;
}

}  // namespace

std::optional<std::uint32_t> arm_of(const Results& results, std::string_view id) {
  const auto found = std::ranges::find(results.arms, id, &Arm::id);
  return found == results.arms.end() ? std::nullopt
                                     : std::optional(static_cast<std::uint32_t>(found - results.arms.begin()));
}

std::size_t nearest(const std::vector<std::int32_t>& days, std::int32_t day) {
  const auto found =
      std::ranges::min_element(days, {}, [&](std::int32_t any) { return std::abs(std::int64_t{any} - day); });
  return static_cast<std::size_t>(found - days.begin());
}

std::optional<std::int32_t> Shedding::peak_day() const {
  std::optional<std::int32_t> day;
  double most = 0;
  for (std::size_t visit = 0; visit < actual.days.size(); ++visit) {
    double excess = 0;
    for (std::size_t i = visit * people; i < (visit + 1) * people; ++i) {
      excess += actual.values[i] - undisturbed.values[i];
    }
    if (excess > most) {
      most = excess;
      day = actual.days[visit];
    }
  }
  return day;
}

bool Shedding::is_raised(std::int32_t day, std::uint32_t subject) const {
  const std::size_t i = nearest(actual.days, day) * people + subject;
  return actual.values[i] > raised_ratio * undisturbed.values[i];
}

std::optional<Shedding> shedding_of(const Results& results) {
  const auto measure = std::ranges::find(results.measures, shed_measure, &Measure::id);
  const std::optional<std::uint32_t> twin = arm_of(results, "undisturbed");
  if (measure == results.measures.end() || !twin) {
    return std::nullopt;
  }
  const auto index = static_cast<std::uint32_t>(measure - results.measures.begin());
  const Series* const actual = series_of(results, 0, index);
  const Series* const undisturbed = series_of(results, *twin, index);
  if (actual == nullptr || undisturbed == nullptr || actual->days.empty() || actual->days != undisturbed->days) {
    return std::nullopt;
  }
  return Shedding{*actual, *undisturbed, results.subjects};
}

bool RuleReadings::read(std::size_t visit, std::uint32_t subject) const {
  const std::size_t i = visit * people + subject;
  return !std::isnan(first.values[i]) && !std::isnan(second.values[i]);
}

bool RuleReadings::positive(std::size_t visit, std::uint32_t subject) const {
  const std::size_t i = visit * people + subject;
  return clinic::is_positive(rule, first.values[i], second.values[i]);
}

std::optional<RuleReadings> readings_of(const Results& results, std::uint32_t arm, const evidence::DiagnosticRule& rule,
                                        std::uint32_t first, std::uint32_t second) {
  const Series* const one = series_of(results, arm, first);
  const Series* const two = series_of(results, arm, second);
  if (one == nullptr || two == nullptr) {
    return std::nullopt;
  }
  return RuleReadings{rule, *one, *two, results.subjects};
}

}  // namespace anagen::scenario
