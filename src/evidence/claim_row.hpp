#pragma once

#include <span>
#include <string_view>

namespace anagen::evidence {

/// One row of evidence/claims.csv: what is said of hair, and what is known for and against it.
///
/// Meaning of the columns: docs/reference/evidence.md. Claims are tested, never used to set the model.
struct ClaimRow {
  std::string_view id;  ///< C8, C8b ...
  std::string_view claim;
  std::string_view claimed_by;
  std::string_view grade;  ///< 1 to 5, - where downgraded; 0: no traceable data; E: textbook
  std::string_view speaks_for;
  std::string_view speaks_against;
  std::string_view testable;     ///< yes, no; range: the size of the group is not known
  std::string_view testable_as;  ///< in words
  std::string_view n_status;     ///< known, unknown, not_applicable
  std::string_view sources;      ///< keys of Sources, joined by `;`
};

/// All claims, in the order of the table.
[[nodiscard]] std::span<const ClaimRow> claim_rows();

/// The claim of that id; null when there is none.
[[nodiscard]] const ClaimRow* find_claim(std::string_view id);

}  // namespace anagen::evidence
