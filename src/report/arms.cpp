#include "report/arms.hpp"

namespace anagen::report {

namespace {

const Arm* differing_arm(const Results& results, const std::string& id) {
  for (const Arm& arm : results.arms) {
    if (arm.id == id && !arm.same_as_actual) {
      return &arm;
    }
  }
  return nullptr;
}

}  // namespace

std::string arm_style(const Results& results, const Arm& arm) {
  if (arm.id == "needling" || arm.id == "needling_vehicle") {
    return "needling";
  }
  if (arm.id == "vehicle") {
    return "vehicle";
  }
  if (arm.id == "untreated") {
    return "untreated";
  }
  if (arm.id == "undisturbed") {
    return main_twin(results) == &arm ? "untreated" : "quiet";
  }
  return "treated";
}

const Arm* main_twin(const Results& results) {
  const Arm* untreated = differing_arm(results, "untreated");
  return untreated != nullptr ? untreated : differing_arm(results, "undisturbed");
}

std::vector<const Arm*> drawn_arms(const Results& results) {
  std::vector<const Arm*> arms;
  if (results.arms.empty()) {
    return arms;
  }
  arms.push_back(&results.arms.front());
  const Arm* twin = main_twin(results);
  if (twin != nullptr) {
    arms.push_back(twin);
  }
  for (const Arm& arm : results.arms) {
    if (&arm != arms.front() && &arm != twin && !arm.same_as_actual) {
      arms.push_back(&arm);
    }
  }
  return arms;
}

const Arm& quiet_arm(const Results& results) {
  for (const Arm& arm : results.arms) {
    if (arm.id == "undisturbed") {
      return arm;
    }
  }
  return results.arms.front();
}

}  // namespace anagen::report
