#include "study/dossier.hpp"

#include <fmt/format.h>

#include <cmath>

namespace anagen::study {

Totals totals_of(const std::vector<StudyRows>& studies, Counted counted) {
  Totals totals;
  for (const StudyRows& study : studies) {
    for (const Row& row : study.rows) {
      if (counted != Counted::all && row.fitted != (counted == Counted::fitted)) {
        continue;
      }
      Score& score = totals.by_weight[static_cast<std::size_t>(row.weight)];
      const Verdict verdict = verdict_of(row);
      score.in += verdict == Verdict::in ? 1 : 0;
      score.out += verdict == Verdict::out ? 1 : 0;
    }
  }
  return totals;
}

std::string_view word_of(Weight weight) {
  constexpr std::string_view words[] = {"must", "should", "inform"};
  return words[static_cast<std::size_t>(weight)];
}

std::string_view word_of(Verdict verdict) {
  constexpr std::string_view words[] = {"in", "out", "none"};
  return words[static_cast<std::size_t>(verdict)];
}

std::string_view word_of(Quantity quantity) {
  constexpr std::string_view words[] = {"level", "change", "percent_change", "net_change", "share", "ratio"};
  return words[static_cast<std::size_t>(quantity)];
}

std::string arms_of(const Row& row) {
  if (row.minus.empty()) {
    return row.arm;
  }
  return fmt::format("{} {} {}", row.arm, row.quantity == Quantity::ratio ? "over" : "less", row.minus);
}

std::string shown(double number, std::string_view otherwise) {
  return std::isnan(number) ? std::string(otherwise) : fmt::format("{:.4g}", number);
}

}  // namespace anagen::study
