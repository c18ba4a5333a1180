#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "scenario/read/read_sections.hpp"
#include "scenario/run/criterion.hpp"

namespace anagen::scenario {

namespace {

/// The fields of a cohort against each other and against the rest of the scenario.
class CohortChecker {
 public:
  CohortChecker(const Value& root, const Scenario& scenario, Problems& problems)
      : root_(root), scenario_(scenario), cohort_(*scenario.cohort), problems_(problems) {}

  void check() {
    check_range("age", cohort_.age_low, cohort_.age_high);
    check_range("latitude", cohort_.latitude_low, cohort_.latitude_high);
    check_range("wash_every", cohort_.wash_every_low, cohort_.wash_every_high);
    if (cohort_.age_mean.has_value() != cohort_.age_sd.has_value()) {
      complain("age_mean", "needs age_sd, and age_sd needs age_mean", "both or neither");
    } else if (cohort_.age_mean && !cohort_.age_low) {
      complain("age_mean", "needs the two ends at which the law is cut", "age_low and age_high");
    }
    if (cohort_.women && scenario_.person.sex == "child") {
      complain("women", "children are not told apart by sex", "person.sex woman or man");
    }
    check_ancestries();
    check_inclusion();
  }

 private:
  [[nodiscard]] Place place_of(std::string_view key) const {
    const Value* const cohort = root_.table()->find("cohort");
    const Value* const value = cohort->table() == nullptr ? nullptr : cohort->table()->find(key);
    return value == nullptr ? cohort->place : value->place;
  }

  /// Where `key` of item `index` of a list inside `[cohort]` stands.
  [[nodiscard]] Place place_in(std::string_view list, std::size_t index, std::string_view key) const {
    const Value* const value = root_.table()->find("cohort")->table()->find(list);
    const Value& item = value->array()->items[index];
    const Value* const found = item.table() == nullptr ? nullptr : item.table()->find(key);
    return found == nullptr ? item.place : found->place;
  }

  void complain(std::string_view key, std::string problem, std::string allowed) {
    problems_.add(place_of(key), join_path("cohort", key), {std::move(problem), std::move(allowed), {}});
  }

  void check_range(const std::string& name, const std::optional<double>& low, const std::optional<double>& high) {
    const std::string from = name + "_low";
    const std::string to = name + "_high";
    if (low.has_value() != high.has_value()) {
      complain(low ? from : to, fmt::format("needs {}", low ? to : from), "both or neither");
    } else if (low && *low >= *high) {
      complain(to, fmt::format("{} is not above {} = {}", *high, from, *low), {});
    }
  }

  void check_ancestries() {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < cohort_.ancestries.size(); ++i) {
      if (!seen.insert(cohort_.ancestries[i].ancestry).second) {
        problems_.add(place_in("ancestry", i, "ancestry"), fmt::format("cohort.ancestry.{}.ancestry", i),
                      {fmt::format("\"{}\" stands here twice", cohort_.ancestries[i].ancestry), {}, {}});
      }
    }
  }

  void check_inclusion() {
    if (problems_.has("run") || problems_.has("instrument") || problems_.has("cohort.include")) {
      return;  // what the run tells is not known yet
    }
    const Plan plan = cohort_.include.empty() ? Plan{} : make_plan(scenario_);
    for (std::size_t i = 0; i < cohort_.include.size(); ++i) {
      check_criterion(plan, cohort_.include[i], i);
    }
  }

  void check_criterion(const Plan& plan, const InclusionSpec& spec, std::size_t index) {
    const std::string path = fmt::format("cohort.include.{}", index);
    if (!spec.at_least && !spec.at_most) {
      problems_.add(place_in("include", index, ""), path, {"has no limit", "at_least, at_most or both", {}});
    } else if (spec.at_least && spec.at_most && *spec.at_least > *spec.at_most) {
      problems_.add(place_in("include", index, "at_most"), path + ".at_most",
                    {fmt::format("{} lies below at_least = {}", *spec.at_most, *spec.at_least), {}, {}});
    }
    const Expected<Criterion> criterion = find_criterion(plan, spec);
    if (!criterion) {
      const Error& error = criterion.error().front();
      problems_.add(place_in("include", index, error.path), path + "." + error.path,
                    {error.problem, error.allowed, error.suggestion});
    }
  }

  const Value& root_;
  const Scenario& scenario_;
  const CohortSpec& cohort_;
  Problems& problems_;
};

}  // namespace

void check_cohort(const Value& root, const Scenario& scenario, Problems& problems) {
  const Value* const cohort = root.table()->find("cohort");
  if (scenario.cohort && cohort != nullptr && cohort->table() != nullptr) {
    CohortChecker(root, scenario, problems).check();
  }
}

}  // namespace anagen::scenario
