#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "evidence/rule.hpp"

namespace anagen::clinic {

/// Whether a reading meets a condition of a diagnostic rule; a reading that is not there (NaN) meets none.
[[nodiscard]] bool meets(const evidence::RuleCondition& condition, double reading);

/// What a rule says of one person at one visit: positive when all its conditions are met.
///
/// `second` is not looked at where the rule has one condition. Contract: the first condition states a limit.
[[nodiscard]] bool is_positive(const evidence::DiagnosticRule& rule, double first, double second);

/// Whether an instrument stands at the setting that the rule was made for.
///
/// `setting` gives the value of a key of the instrument (`gap`, `hairs`), nothing for a key that it has not.
[[nodiscard]] bool is_made_for(const evidence::DiagnosticRule& rule,
                               const std::function<std::optional<double>(std::string_view key)>& setting);

/// A state that a rule looks for, in words: `aga` is pattern hair loss.
[[nodiscard]] std::string state_in_words(std::string_view state);

}  // namespace anagen::clinic
