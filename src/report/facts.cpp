#include "report/facts.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "report/arms.hpp"
#include "report/statistics.hpp"

namespace anagen::report {

namespace {

/// A peak this much above the twin on the same day, as a ratio of medians, is told as a peak.
constexpr double stands_out = 1.15;

/// Mean over all visits of one subject, unobserved visits left out.
double mean_over_time(const Results& results, const Series& series, std::size_t subject) {
  double sum = 0;
  double n = 0;
  for (std::size_t visit = 0; visit < series.days.size(); ++visit) {
    const double value = value_at(results, series, visit, subject);
    if (std::isnan(value)) {
      continue;
    }
    sum += value;
    n += 1;
  }
  return n > 0 ? sum / n : std::nan("");
}

/// Median of an entry, weighted 1-2-1 with its neighbours, so that the noise of one visit does not make the peak;
/// at the ends the entry stands in for the neighbour that is missing.
double smooth_median(const Course& course, std::size_t i) {
  const double before = course.at[i == 0 ? 0 : i - 1].p50;
  const double after = course.at[std::min(i + 1, course.size() - 1)].p50;
  return (before + 2 * course.at[i].p50 + after) / 4;
}

/// The sum of a difference over time by the trapezium rule, one value per subject.
std::vector<double> integral_of_difference(const Results& results, const Series& a, const Series& b) {
  std::vector<double> totals;
  for (std::size_t subject = 0; subject < results.subjects; ++subject) {
    double total = 0;
    for (std::size_t visit = 1; visit < a.days.size(); ++visit) {
      const double before = value_at(results, a, visit - 1, subject) - value_at(results, b, visit - 1, subject);
      const double after = value_at(results, a, visit, subject) - value_at(results, b, visit, subject);
      if (std::isnan(before) || std::isnan(after)) {
        continue;
      }
      total += (before + after) / 2 * (a.days[visit] - a.days[visit - 1]);
    }
    totals.push_back(total);
  }
  return totals;
}

/// People in whom the cause is seen: somewhere they shed more than the twin by (onset_ratio - 1) times their usual.
std::uint32_t count_answering(const Results& results, const Series& actual, const Series& quiet,
                              const std::vector<double>& usual) {
  std::uint32_t count = 0;
  for (std::size_t subject = 0; subject < results.subjects; ++subject) {
    bool answers = false;
    for (std::size_t visit = 0; visit < actual.days.size(); ++visit) {
      const double more = value_at(results, actual, visit, subject) - value_at(results, quiet, visit, subject);
      answers = answers || more > (onset_ratio - 1) * usual[subject];
    }
    count += answers ? 1 : 0;
  }
  return count;
}

void find_duration(ShedFacts& facts, const Course& actual, const Course& quiet, std::size_t peak) {
  const double threshold = onset_ratio * facts.usual.p50;
  const auto raised = [&](std::size_t i) { return smooth_median(actual, i) > threshold; };
  if (raised(peak)) {
    std::size_t first = peak;
    while (first > 0 && raised(first - 1)) {
      --first;
    }
    facts.onset_day = actual.days[first];
    std::size_t last = peak;
    while (last + 1 < actual.size() && raised(last + 1)) {
      ++last;
    }
    if (last + 1 < actual.size()) {
      facts.end_day = actual.days[last + 1];
    }
  }
  const auto above_band = [&](std::size_t i) {
    return smooth_median(actual, i) > quiet.at[nearest(quiet, actual.days[i])].p95;
  };
  if (!above_band(peak)) {
    return;
  }
  std::size_t first = peak;
  while (first > 0 && above_band(first - 1)) {
    --first;
  }
  std::size_t last = peak;
  while (last + 1 < actual.size() && above_band(last + 1)) {
    ++last;
  }
  facts.days_above = static_cast<std::uint32_t>(actual.days[last] - actual.days[first]);
}

std::optional<ShedFacts> shed_facts(const Results& results) {
  const Course actual = course_of(results, results.arms.front().id, "shed_per_day");
  const Course quiet = course_of(results, quiet_arm(results).id, "shed_per_day");
  if (actual.empty() || quiet.empty() || actual.series->days != quiet.series->days) {
    return std::nullopt;
  }
  ShedFacts facts;
  std::size_t peak = 0;
  std::size_t low = 0;
  for (std::size_t i = 1; i < actual.size(); ++i) {
    if (smooth_median(actual, i) > smooth_median(actual, peak)) {
      peak = i;
    }
    if (smooth_median(actual, i) < smooth_median(actual, low)) {
      low = i;
    }
  }
  std::vector<double> usual;
  std::vector<double> ratio;
  for (std::size_t subject = 0; subject < results.subjects; ++subject) {
    usual.push_back(mean_over_time(results, *quiet.series, subject));
    const double value = value_at(results, *actual.series, actual.visits[peak], subject);
    if (usual.back() > 0) {
      ratio.push_back(value / usual.back());
    }
  }
  facts.answering = count_answering(results, *actual.series, *quiet.series, usual);
  facts.usual = summary_of(usual);
  facts.peak_ratio = summary_of(ratio);
  facts.peak_day = actual.days[peak];
  facts.peak = actual.at[peak];
  facts.peak_twin = summarise(results, *quiet.series, actual.visits[peak]);
  facts.peak_difference = summarise_difference(results, *actual.series, *quiet.series, actual.visits[peak]);
  facts.disturbed = !quiet_arm(results).same_as_actual && facts.peak.p50 > stands_out * facts.peak_twin.p50;
  facts.low_day = actual.days[low];
  facts.low = actual.at[low];
  facts.total_difference = summary_of(integral_of_difference(results, *actual.series, *quiet.series));
  find_duration(facts, actual, quiet, peak);
  return facts;
}

std::optional<PhaseFacts> phase_facts(const Results& results) {
  const Course actual = course_of(results, results.arms.front().id, "anagen_share");
  const Course quiet = course_of(results, quiet_arm(results).id, "anagen_share");
  if (actual.empty() || quiet.empty()) {
    return std::nullopt;
  }
  PhaseFacts facts;
  facts.lowest = 1;
  for (std::size_t i = 0; i < actual.size(); ++i) {
    const double not_growing = 1 - actual.at[i].mean;
    if (not_growing < facts.lowest) {
      facts.lowest = not_growing;
      facts.lowest_day = actual.days[i];
    }
    if (not_growing > facts.highest) {
      facts.highest = not_growing;
      facts.highest_day = actual.days[i];
    }
  }
  double sum = 0;
  for (const Summary& summary : quiet.at) {
    sum += 1 - summary.mean;
  }
  facts.usual = sum / static_cast<double>(quiet.size());
  return facts;
}

std::vector<DensityFacts> density_facts(const Results& results) {
  std::vector<DensityFacts> all;
  for (const std::string& region : results.regions) {
    const Course actual = course_of(results, results.arms.front().id, "visible_density", region);
    const Course quiet = course_of(results, quiet_arm(results).id, "visible_density", region);
    const Course difference = difference_of(results, actual, quiet);
    if (difference.empty()) {
      continue;
    }
    DensityFacts facts;
    facts.region = region;
    for (std::size_t i = 0; i < difference.size(); ++i) {
      const double twin = summarise(results, *quiet.series, difference.visits[i]).p50;
      if (twin <= 0) {
        continue;
      }
      const double relative = difference.at[i].p50 / twin;
      facts.at_end = relative;
      facts.highest = std::max(facts.highest, relative);
      if (i == 0 || relative < facts.relative) {
        facts.relative = relative;
        facts.day = difference.days[i];
        facts.difference = difference.at[i];
      }
    }
    all.push_back(facts);
  }
  return all;
}

EvidenceFacts evidence_facts(const Results& results) {
  EvidenceFacts facts;
  for (const UsedParameter& parameter : results.parameters) {
    ++(is_measured(parameter) ? facts.measured : facts.assumed);
    const std::size_t grade = parameter.grade == "A" ? 0 : parameter.grade == "B" ? 1 : parameter.grade == "C" ? 2 : 3;
    ++facts.grade[grade];
  }
  return facts;
}

}  // namespace

bool is_measured(const UsedParameter& parameter) {
  const bool graded = parameter.grade == "A" || parameter.grade == "B";
  return graded && parameter.seen != "memory" && parameter.seen != "choice" && !parameter.overridden;
}

Facts facts_of(const Results& results) {
  Facts facts;
  facts.evidence = evidence_facts(results);
  if (results.arms.empty()) {
    return facts;
  }
  facts.shed = shed_facts(results);
  facts.phases = phase_facts(results);
  facts.density = density_facts(results);
  return facts;
}

}  // namespace anagen::report
