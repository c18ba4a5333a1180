#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "study/row.hpp"

namespace anagen::study {

/// Rows in and out of their band.
struct Score {
  int in = 0;
  int out = 0;
};

/// Scores by weight (must, should, inform).
struct Totals {
  Score by_weight[3];
};

/// Which rows a total counts.
enum class Counted { all, fitted, predicted };

[[nodiscard]] Totals totals_of(const std::vector<StudyRows>& studies, Counted counted);

[[nodiscard]] std::string_view word_of(Weight weight);
[[nodiscard]] std::string_view word_of(Verdict verdict);
[[nodiscard]] std::string_view word_of(Quantity quantity);

/// Whose value a row holds: `ill`, `ill less well`, or `ill over well` for a ratio.
[[nodiscard]] std::string arms_of(const Row& row);

/// A number for people: four significant digits, the given text where it is none.
[[nodiscard]] std::string shown(double number, std::string_view otherwise = "none");

/// Schema `anagen.validation/1`.
[[nodiscard]] std::string dossier_json(const std::vector<StudyRows>& studies);

/// A table for a terminal, then the counts.
[[nodiscard]] std::string dossier_text(const std::vector<StudyRows>& studies);

}  // namespace anagen::study
