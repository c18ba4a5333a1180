#pragma once

#include <string>
#include <vector>

#include "anagen/results.hpp"

namespace anagen::report {

/// How an arm looks in every chart: the name of its colour and its line, the same for both.
///
/// `treated` solid, `untreated` dashed, `needling` dash-dot, `vehicle` dotted, `quiet` fine dashes.
[[nodiscard]] std::string arm_style(const Results& results, const Arm& arm);

/// The arms that are drawn: `actual` first, then every arm that differs from it, the main twin before the others.
[[nodiscard]] std::vector<const Arm*> drawn_arms(const Results& results);

/// The arm that a result is measured against: `untreated` where something was treated, else `undisturbed`;
/// null when neither differs from `actual`.
[[nodiscard]] const Arm* main_twin(const Results& results);

/// The arm in which nothing happened at all, even when it is the same as `actual`; it defines a person's own band.
[[nodiscard]] const Arm& quiet_arm(const Results& results);

}  // namespace anagen::report
