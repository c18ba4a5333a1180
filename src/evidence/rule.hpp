#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace anagen::evidence {

/// One comparison of a diagnostic rule: a reading of the instrument against a limit.
struct RuleCondition {
  std::string_view measure;     ///< id as in the results, such as wash_count; empty: the rule reads no number
  std::string_view comparison;  ///< <, <=, > or >=; empty where no limit was published
  std::optional<double> limit;  ///< in the unit of the measure

  [[nodiscard]] bool stated() const { return !measure.empty() && limit.has_value(); }
};

/// A share as published: a number, or the range that stands for one, and its exact interval where counts are known.
struct PublishedShare {
  std::optional<double> low;
  std::optional<double> high;  ///< equal to `low` for a single number
  std::optional<double> interval_low;
  std::optional<double> interval_high;
};

/// One row of evidence/diagnostic_rules.csv: what someone reads off an instrument, and how well that was found to work.
///
/// Meaning of the columns: docs/reference/evidence.md. A rule is positive when all its conditions hold.
struct DiagnosticRule {
  std::string_view id;
  std::string_view rule;  ///< in words
  RuleCondition first;
  RuleCondition second;        ///< empty measure: there is none
  std::string_view only_at;    ///< `gap=1`, `hairs=50..60`: the setting of the instrument it was made for; empty: any
  std::string_view positive;   ///< the state that it looks for: te, cte, aga, cte_aga, shedding, normal, other
  std::string_view negative;   ///< the state that it tells it from; empty: not said
  std::string_view separates;  ///< both, in the words of the source
  PublishedShare sensitivity;
  PublishedShare specificity;
  std::optional<std::int32_t> n;
  std::string_view source;  ///< key of a Source
  std::string_view grade;
  std::string_view seen;
  std::string_view note;
};

/// All diagnostic rules, in the order of the table.
[[nodiscard]] std::span<const DiagnosticRule> diagnostic_rules();

}  // namespace anagen::evidence
