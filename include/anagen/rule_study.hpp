#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "anagen/rules.hpp"
#include "anagen/run.hpp"
#include "core/error.hpp"

namespace anagen {

/// A group of simulated people on whom every diagnostic rule is tried.
struct ReferenceGroup {
  std::string id;
  std::string label;     ///< in plain words
  bool healthy = false;  ///< nothing disturbs them: they tell how often a rule accuses wrongly
  std::string state;     ///< what they have, as the table of rules calls it: te, cte; normal for the healthy
  std::vector<RuleResult> rules;
};

/// Every diagnostic rule tried on every reference group.
struct RuleStudy {
  std::uint64_t seed = 0;
  std::uint32_t subjects = 0;         ///< in each group
  std::vector<RuleResult> published;  ///< every rule of the table, also those that no instrument here can read
  std::vector<ReferenceGroup> groups;
};

/// Simulates the reference groups with every instrument that a rule reads: healthy women and men, acute effluvium after
/// a fever and after childbirth, and chronic effluvium as the hypothesis of a narrow anagen has it.
///
/// Meaning: docs/methods/rules.md. The same for any number of threads.
/// Errors:  Fault::input for no subjects; Fault::machine when interrupted.
[[nodiscard]] Expected<RuleStudy> study_rules(std::uint32_t subjects, const RunOptions& options = {});

/// The study as a table for a terminal: each rule, its figures as published and as simulated.
[[nodiscard]] std::string rule_study_text(const RuleStudy& study);

/// The same as one JSON object, schema `anagen.rules/1`.
[[nodiscard]] std::string rule_study_json(const RuleStudy& study);

}  // namespace anagen
