#pragma once

#include <string>
#include <vector>

#include "anagen/compare.hpp"

namespace anagen::report {

/// One setting that is not the same in all runs, with its value in each; empty: the run has no such setting.
struct SettingDifference {
  std::string path;  ///< person.wash_every, cause childbirth day
  std::vector<std::string> values;
};

/// Every setting that differs, in the order of the scenarios; name, title and question are left out.
[[nodiscard]] std::vector<SettingDifference> setting_differences(const Comparison& runs);

/// The letter of a run: A, B, C ...
[[nodiscard]] std::string letter_of(std::size_t run);

}  // namespace anagen::report
