#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "anagen/run.hpp"
#include "scenario/run/run_asked.hpp"
#include "study/measures.hpp"
#include "study/progress.hpp"
#include "study/study.hpp"

namespace anagen::study {

/// Lives arms one after the other; people of the same population are screened once.
class ArmLives {
 public:
  ArmLives(const RunOptions& options, Progress* progress) : options_(options), progress_(progress) {}

  [[nodiscard]] Expected<ArmResults> live(const StudyArm& arm, scenario::Ask ask);

 private:
  /// The numbers of those enrolled where this very part was lived before; empty otherwise. Treatments do not matter as
  /// long as they begin after people were chosen.
  [[nodiscard]] std::vector<std::uint32_t> find(const Scenario& part) const;
  void keep(const Scenario& part, const Results& results);

  const RunOptions& options_;
  Progress* progress_;
  std::vector<std::pair<Scenario, std::vector<std::uint32_t>>> known_;
};

}  // namespace anagen::study
