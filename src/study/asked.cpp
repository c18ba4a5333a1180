#include "study/asked.hpp"

#include <algorithm>

#include "scenario/run/plan.hpp"
#include "study/dropout.hpp"
#include "study/measure_table.hpp"

namespace anagen::study {

namespace {

bool is_course(Statistic statistic) {
  return statistic == Statistic::onset || statistic == Statistic::peak || statistic == Statistic::end ||
         statistic == Statistic::exceeding;
}

}  // namespace

scenario::Ask asked_of(const Study& study, const std::string& arm) {
  const auto part = std::ranges::find(study.arms, arm, &StudyArm::name);
  std::vector<std::string> told;
  for (const Measure& measure : scenario::make_plan(part->parts.front()).measures) {
    told.push_back(measure.id);
  }
  scenario::Ask ask{std::vector<std::string>{}, false};
  for (const Target& target : study.targets) {
    const auto info =
        target.row.arm == arm || target.row.minus == arm ? find_measure(target.row.measure, told) : std::nullopt;
    if (!info) {
      continue;
    }
    ask.twins = ask.twins || is_course(info->statistic);
    for (const std::string& id : told) {
      // A second instrument of a kind tells the same series with a number behind it.
      const bool serial = id.starts_with(std::string(info->series) + "_");
      if (id == info->series || id == info->second || serial) {
        ask.measures->push_back(id);
      }
    }
  }
  if (part->dropout.per_year > 0 && part->dropout.informative > 0) {
    ask.measures->push_back(std::string(hair_of_her_own));
  }
  return ask;
}

}  // namespace anagen::study
