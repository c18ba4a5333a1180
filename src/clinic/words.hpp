#pragma once

#include <span>
#include <string>
#include <string_view>

#include "clinic/count_rule.hpp"

namespace anagen::clinic {

/// Signs with which hair loss belongs before a doctor. General clinical knowledge, not rows of the evidence tables.
[[nodiscard]] std::span<const std::string_view> red_flags();

/// Further signs, of illness elsewhere in the body or of distress.
[[nodiscard]] std::span<const std::string_view> further_red_flags();

/// The line above the red flags.
[[nodiscard]] std::string_view see_a_dermatologist();

/// What a stage stands for, and what it is worth. The drawings of the scales were recalled, not read again.
[[nodiscard]] std::string_view what_a_stage_is();

/// What the seven points of a panel, or of the person herself, stand for.
[[nodiscard]] std::string_view what_points_are();

/// Why "100 hairs a day" is no finding, and what it would mean for the count in question.
[[nodiscard]] std::string count_rule_sentence(const CountQuestion& question, const CountRule& rule);

}  // namespace anagen::clinic
