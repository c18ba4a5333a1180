#include <fmt/format.h>

#include <limits>

#include "study/dossier.hpp"

namespace anagen::study {

namespace {

std::string band(const Row& row) {
  if (!row.lo && !row.hi) {
    return "no band";
  }
  constexpr double open = std::numeric_limits<double>::quiet_NaN();
  return fmt::format("{} to {}", shown(row.lo.value_or(open), "any"), shown(row.hi.value_or(open), "any"));
}

std::string line(const Row& row) {
  const std::string what = row.week ? fmt::format("{}, week {}", row.measure, *row.week) : row.measure;
  const Verdict verdict = verdict_of(row);
  return fmt::format("  {:<30} {:<34} {:>10} +- {:<9} {:<20} {:<6} {}{}\n", arms_of(row), what, shown(row.simulated),
                     shown(row.mc_error, "?"), band(row), word_of(row.weight),
                     verdict == Verdict::in    ? "in"
                     : verdict == Verdict::out ? "OUT"
                                               : "-",
                     row.fitted ? " (fitted)" : "");
}

std::string counts(std::string_view name, const Totals& totals) {
  const Score& must = totals.by_weight[0];
  const Score& should = totals.by_weight[1];
  return fmt::format("{:<10} must {} of {}, should {} of {} in band\n", name, must.in, must.in + must.out, should.in,
                     should.in + should.out);
}

}  // namespace

std::string dossier_text(const std::vector<StudyRows>& studies) {
  std::string text;
  for (const StudyRows& study : studies) {
    text += study.id + "  " + study.title + "\n";
    for (const Row& row : study.rows) {
      text += line(row);
    }
    text += "\n";
  }
  return text + counts("all", totals_of(studies, Counted::all)) +
         counts("fitted", totals_of(studies, Counted::fitted)) +
         counts("predicted", totals_of(studies, Counted::predicted));
}

}  // namespace anagen::study
