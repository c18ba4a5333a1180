#include "scenario/run/cohort.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>

namespace anagen::scenario {

namespace {

/// The rows that any stratum used, each once.
std::vector<evidence::UsedRow> used_by(const std::vector<World>& worlds) {
  std::map<const evidence::Parameter*, evidence::UsedRow> rows;  // rows of the table lie in order of id
  for (const World& world : worlds) {
    for (const evidence::UsedRow& used : world.used) {
      rows.insert_or_assign(used.row, used);
    }
  }
  std::vector<evidence::UsedRow> out;
  for (const auto& [row, used] : rows) {
    out.push_back(used);
  }
  return out;
}

/// Everybody of a stratum without what the cohort draws for each: the middle of it, for what is told of the middle
/// person.
Scenario middle_of(const Scenario& scenario, const Stratum& stratum) {
  Scenario own = scenario;
  own.person.sex = stratum.sex;
  own.person.ancestry = stratum.ancestry;
  const auto set = [](double& value, const std::optional<double>& low, const std::optional<double>& high) {
    value = low && high ? (*low + *high) / 2 : value;
  };
  if (scenario.cohort) {
    set(own.person.age_years, scenario.cohort->age_low, scenario.cohort->age_high);
    set(own.person.latitude_deg, scenario.cohort->latitude_low, scenario.cohort->latitude_high);
    set(own.person.wash_every_days, scenario.cohort->wash_every_low, scenario.cohort->wash_every_high);
  }
  return own;
}

}  // namespace

std::uint32_t Cohort::most_screened() const {
  const std::uint64_t wanted = scenario.run.subjects;
  if (criteria.empty() || !scenario.cohort) {
    return scenario.run.subjects;
  }
  const std::uint64_t most = wanted * static_cast<std::uint64_t>(scenario.cohort->screened_per_place);
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(most, std::numeric_limits<std::uint32_t>::max()));
}

Expected<Cohort> make_cohort(const Scenario& scenario, const Ask& ask) {
  Cohort cohort;
  cohort.scenario = scenario;
  cohort.strata = strata_of(scenario);
  Errors errors;
  for (const Stratum& stratum : cohort.strata) {
    Expected<World> world = make_world(middle_of(scenario, stratum), ask);
    if (world) {
      cohort.worlds.push_back(*std::move(world));
    } else {
      errors.insert(errors.end(), world.error().begin(), world.error().end());
    }
  }
  if (!errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  cohort.used = used_by(cohort.worlds);
  for (std::size_t i = 0; scenario.cohort && i < scenario.cohort->include.size(); ++i) {
    Expected<Criterion> criterion = find_criterion(cohort.any().plan, scenario.cohort->include[i]);
    if (criterion) {
      cohort.criteria.push_back(*std::move(criterion));
      continue;
    }
    for (Error& error : criterion.error()) {
      error.path = fmt::format("cohort.include.{}.{}", i, error.path);
      errors.push_back(std::move(error));
    }
  }
  if (!errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  // Personal numbers first: they are known before anybody is lived.
  std::ranges::partition(cohort.criteria, [](const Criterion& criterion) {
    return std::holds_alternative<Criterion::OfTrait>(criterion.number);
  });
  return cohort;
}

}  // namespace anagen::scenario
