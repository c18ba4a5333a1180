#include "study/run_study.hpp"

#include <algorithm>
#include <utility>

#include "study/account.hpp"
#include "study/asked.hpp"
#include "study/courses.hpp"
#include "study/dropout.hpp"
#include "study/live_arms.hpp"
#include "study/measures.hpp"

namespace anagen::study {

Expected<StudyOutcome> run_study(const Study& study, const RunOptions& options, Progress* progress) {
  std::vector<ArmResults> arms;
  std::vector<std::uint32_t> stayed;
  ArmLives lives(options, progress);
  for (const StudyArm& arm : study.arms) {
    auto results = lives.live(arm, asked_of(study, arm.name));
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
