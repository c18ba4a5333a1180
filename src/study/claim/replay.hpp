#pragma once

#include <string>
#include <vector>

#include "anagen/claim.hpp"
#include "study/claim/claim.hpp"
#include "study/claim/group.hpp"
#include "study/measures.hpp"

namespace anagen::study {

/// The pool of one arm as the reported results need it.
struct LivedArm {
  std::string name;
  ArmResults results;
  PoolReadings readings;
};

/// Lives every arm of a claim, the people of a design screened once.
[[nodiscard]] Expected<std::vector<LivedArm>> live_claim(const Claim& claim, const RunOptions& options);

/// What one world of a design shows over the numbers of people that were tried.
[[nodiscard]] std::vector<ClaimWorld> worlds_shown(const Claim& claim, const Design& design,
                                                   const std::vector<LivedArm>& arms);

/// The arm of that name.
[[nodiscard]] const LivedArm& arm_of(const std::vector<LivedArm>& arms, const std::string& name);

}  // namespace anagen::study
