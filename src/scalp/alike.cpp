#include "scalp/alike.hpp"

#include <algorithm>

namespace anagen::scalp {

namespace {

bool alike(std::span<const Strata* const> classes, std::size_t a, std::size_t b) {
  return std::ranges::all_of(classes, [&](const Strata* strata) {
    return std::ranges::all_of(*strata, [&](const auto& stratum) { return stratum[a] == stratum[b]; });
  });
}

}  // namespace

AlikeArms::AlikeArms(std::span<const Strata* const> classes) {
  const std::size_t arms = classes.front()->front().size();
  for (std::size_t arm = 0; arm < arms; ++arm) {
    const auto same = std::ranges::find_if(first_, [&](std::size_t first) { return alike(classes, first, arm); });
    life_of_.push_back(static_cast<std::size_t>(same - first_.begin()));
    if (same == first_.end()) {
      first_.push_back(arm);
    }
  }
}

Strata AlikeArms::of_first(const Strata& strata) const {
  Strata out;
  for (const auto& stratum : strata) {
    auto& kept = out.emplace_back();
    for (const std::size_t arm : first_) {
      kept.push_back(stratum[arm]);
    }
  }
  return out;
}

}  // namespace anagen::scalp
