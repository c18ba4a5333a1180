#include "study/run_study.hpp"

#include <algorithm>
#include <utility>

#include "scenario/run/run_asked.hpp"
#include "study/account.hpp"
#include "study/asked.hpp"
#include "study/courses.hpp"
#include "study/dropout.hpp"
#include "study/measures.hpp"

namespace anagen::study {

namespace {

/// Whom the parts of an arm enrolled, so that another arm of the same people need not screen them again.
class ChosenPeople {
 public:
  /// The numbers of those enrolled where this very part was lived before; empty otherwise. Treatments do not matter as
  /// long as they begin after people were chosen.
  [[nodiscard]] std::vector<std::uint32_t> find(const Scenario& part) const {
    const auto same = std::ranges::find_if(known_, [&](const auto& one) { return one.first == key_of(part); });
    return same != known_.end() && !treated_before(part) ? same->second : std::vector<std::uint32_t>{};
  }

  void keep(const Scenario& part, const Results& results) {
    if (part.cohort && !part.cohort->include.empty() && !treated_before(part)) {
      std::vector<std::uint32_t> numbers;
      std::ranges::transform(results.people, std::back_inserter(numbers), &anagen::Enrolled::number);
      known_.emplace_back(key_of(part), std::move(numbers));
    }
  }

 private:
  static bool treated_before(const Scenario& part) {
    return std::ranges::any_of(part.treatments, [&](const TreatmentSpec& treatment) {
      return std::visit([&](const auto& given) { return given.day < part.run.first_day; }, treatment);
    });
  }
  static Scenario key_of(const Scenario& part) {
    Scenario key = part;
    key.treatments.clear();
    return key;
  }

  std::vector<std::pair<Scenario, std::vector<std::uint32_t>>> known_;
};

Expected<ArmResults> run_arm(const StudyArm& arm, scenario::Ask ask, const RunOptions& options, ChosenPeople& enrolled,
                             Progress* progress) {
  ArmResults results;
  for (const Scenario& part : arm.parts) {
    ask.enrolled = enrolled.find(part);
    RunOptions inner = options;
    inner.progress = [&](double share) {
      if (progress != nullptr) {
        progress->tell(share);
      }
    };
    auto lived = scenario::run_asked(part, ask, inner);
    if (!lived) {
      return std::unexpected(std::move(lived.error()));
    }
    if (ask.enrolled.empty()) {
      enrolled.keep(part, *lived);
    }
    results.push_back(*std::move(lived));
    if (progress != nullptr) {
      progress->part_done();
    }
  }
  return results;
}

}  // namespace

Expected<StudyOutcome> run_study(const Study& study, const RunOptions& options, Progress* progress) {
  std::vector<ArmResults> arms;
  std::vector<std::uint32_t> stayed;
  ChosenPeople enrolled;
  for (const StudyArm& arm : study.arms) {
    auto results = run_arm(arm, asked_of(study, arm.name), options, enrolled, progress);
    if (!results) {
      return std::unexpected(std::move(results.error()));
    }
    arms.push_back(*std::move(results));
    stayed.push_back(take_out(arm, study.visit_days.front(), study.visit_days.back(), arms.back()));
  }
  StudyOutcome outcome;
  outcome.rows.id = study.id;
  outcome.rows.title = study.title;
  for (const ArmResults& arm : arms) {
    for (const Results& part : arm) {
      for (const UsedParameter& row : part.parameters) {
        outcome.used.insert(row.id);
      }
    }
  }
  for (const Target& target : study.targets) {
    const std::size_t arm = place_of_arm(study, target.row.arm);
    const ArmResults* const minus = target.row.minus.empty() ? nullptr : &arms[place_of_arm(study, target.row.minus)];
    const Estimate found = estimate(study, target, study.arms[arm], arms[arm], minus);
    Row row = target.row;
    row.simulated = found.value;
    row.mc_error = found.error;
    outcome.rows.rows.push_back(std::move(row));
  }
  for (std::size_t i = 0; i < arms.size(); ++i) {
    outcome.rows.arms.push_back(account_of(study.arms[i], arms[i]));
    outcome.rows.arms.back().stayed = stayed[i];
  }
  outcome.rows.courses = courses_of(study, arms);
  outcome.rows.sources = sources_of(outcome.rows);
  return outcome;
}

}  // namespace anagen::study
