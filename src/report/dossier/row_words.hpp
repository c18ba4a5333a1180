#pragma once

#include <string>

#include "anagen/dossier.hpp"

namespace anagen::report {

/// Rows that were scored, and what came of it.
struct Tally {
  int in = 0;
  int out = 0;
  int shown = 0;  ///< not scored

  [[nodiscard]] int scored() const { return in + out; }
  void add(RowVerdict verdict);
};
[[nodiscard]] Tally tally_of(const std::vector<DossierRow>& rows);

/// A number of a row: four significant digits; with its sign where the row tells a change.
[[nodiscard]] std::string row_number(const DossierRow& row, double value);

/// The published value, `not printed` where there is none.
[[nodiscard]] std::string published_words(const DossierRow& row);
[[nodiscard]] std::string band_words(const DossierRow& row);
[[nodiscard]] std::string verdict_words(const DossierRow& row);
[[nodiscard]] std::string_view weight_words(RowWeight weight);
[[nodiscard]] std::string_view origin_words(const DossierRow& row);

/// Whose value a row holds: `ill`, `ill less well`, or `ill over well` for a ratio.
[[nodiscard]] std::string arms_words(const DossierRow& row);

/// The measure in words, with what of it is told: `Total count, change since the first visit`.
[[nodiscard]] std::string measure_words(const DossierRow& row);

/// `placebo, week 52`: whose value and when.
[[nodiscard]] std::string who_and_when(const DossierRow& row);

/// The unit of a row in words: `hairs per cm²`; empty for a plain number.
[[nodiscard]] std::string row_unit(const DossierRow& row);

/// Where and on how much skin: `; vertex, 5.067 cm²`; empty when the row does not say.
[[nodiscard]] std::string place_words(const DossierRow& row);

/// The mechanism that is suspected behind a miss: what a note says from `low:` or `high:` on, else after its last
/// semicolon; empty where the note is empty.
[[nodiscard]] std::string suspected(const DossierRow& row);

/// The row as one sentence, for the text alternative of a picture.
[[nodiscard]] std::string sentence_of(const DossierRow& row);

/// At most `letters` letters of a text, the last one a dash of dots when some are left out.
[[nodiscard]] std::string shortened(const std::string& text, std::size_t letters);

}  // namespace anagen::report
