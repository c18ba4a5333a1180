#include "study/live_arms.hpp"

#include <algorithm>
#include <variant>

namespace anagen::study {

namespace {

bool treated_before(const Scenario& part) {
  return std::ranges::any_of(part.treatments, [&](const TreatmentSpec& treatment) {
    return std::visit([&](const auto& given) { return given.day < part.run.first_day; }, treatment);
  });
}

Scenario key_of(const Scenario& part) {
  Scenario key = part;
  key.treatments.clear();
  return key;
}

}  // namespace

std::vector<std::uint32_t> ArmLives::find(const Scenario& part) const {
  const auto same = std::ranges::find_if(known_, [&](const auto& one) { return one.first == key_of(part); });
  return same != known_.end() && !treated_before(part) ? same->second : std::vector<std::uint32_t>{};
}

void ArmLives::keep(const Scenario& part, const Results& results) {
  if (part.cohort && !part.cohort->include.empty() && !treated_before(part)) {
    std::vector<std::uint32_t> numbers;
    std::ranges::transform(results.people, std::back_inserter(numbers), &anagen::Enrolled::number);
    known_.emplace_back(key_of(part), std::move(numbers));
  }
}

Expected<ArmResults> ArmLives::live(const StudyArm& arm, scenario::Ask ask) {
  ArmResults results;
  for (const Scenario& part : arm.parts) {
    ask.enrolled = find(part);
    RunOptions inner = options_;
    inner.progress = [&](double share) {
      if (progress_ != nullptr) {
        progress_->tell(share);
      }
    };
    auto lived = scenario::run_asked(part, ask, inner);
    if (!lived) {
      return std::unexpected(std::move(lived.error()));
    }
    if (ask.enrolled.empty()) {
      keep(part, *lived);
    }
    results.push_back(*std::move(lived));
    if (progress_ != nullptr) {
      progress_->part_done();
    }
  }
  return results;
}

}  // namespace anagen::study
