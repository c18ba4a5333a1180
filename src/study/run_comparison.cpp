#include <fmt/format.h>

#include <algorithm>

#include "anagen/compare.hpp"
#include "anagen/read.hpp"

namespace anagen {

namespace {

constexpr std::size_t most_scenarios = 4;  // lines that a reader tells apart by colour and dash

std::string spans_of(const std::vector<Scenario>& scenarios) {
  std::string spans;
  for (const Scenario& scenario : scenarios) {
    spans += fmt::format("{}{}: days {} to {}", spans.empty() ? "" : ", ", scenario.name, scenario.run.first_day,
                         scenario.run.last_day);
  }
  return spans;
}

}  // namespace

Expected<std::vector<Scenario>> align(const std::vector<Scenario>& scenarios) {
  if (scenarios.size() < 2 || scenarios.size() > most_scenarios) {
    return fail({.problem = fmt::format("{} scenarios cannot be compared", scenarios.size()),
                 .allowed = fmt::format("2 to {}", most_scenarios)});
  }
  std::int32_t first = scenarios.front().run.first_day;
  std::int32_t last = scenarios.front().run.last_day;
  std::int32_t start = first - scenarios.front().run.lead_in_days;
  for (const Scenario& scenario : scenarios) {
    first = std::max(first, scenario.run.first_day);
    last = std::min(last, scenario.run.last_day);
    start = std::min(start, scenario.run.first_day - scenario.run.lead_in_days);
  }
  if (first >= last) {
    return fail({.problem = "the scenarios share no days (" + spans_of(scenarios) + ")",
                 .suggestion = "change run.from and run.to; days are counted from each one's day zero"});
  }
  std::vector<Scenario> aligned = scenarios;
  for (Scenario& scenario : aligned) {
    scenario.seed = scenarios.front().seed;
    scenario.run.first_day = first;
    scenario.run.last_day = last;
    scenario.run.lead_in_days = first - start;
    scenario.run.every_days = scenarios.front().run.every_days;
  }
  return aligned;
}

Expected<Comparison> run_comparison(const std::vector<Scenario>& scenarios, const RunOptions& options) {
  const Expected<std::vector<Scenario>> aligned = align(scenarios);
  if (!aligned) {
    return std::unexpected(aligned.error());
  }
  Comparison runs;
  for (std::size_t i = 0; i < aligned->size(); ++i) {
    RunOptions part = options;
    if (options.progress) {
      part.progress = [&, i](double share) {
        options.progress((static_cast<double>(i) + share) / static_cast<double>(aligned->size()));
      };
    }
    Expected<Results> results = run((*aligned)[i], part);
    if (!results) {
      return std::unexpected(results.error());
    }
    results->resolved_toml = to_toml(scenarios[i]);
    runs.push_back(*std::move(results));
  }
  return runs;
}

}  // namespace anagen
