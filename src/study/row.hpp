#pragma once

#include <optional>
#include <string>
#include <vector>

namespace anagen::study {

/// How much depends on a row: a release fails without a must; a missed should needs a reason; inform is only shown.
enum class Weight { must, should, inform };

/// Whether the simulated value lies in the band; `none` where nothing is scored.
enum class Verdict { in, out, none };

/// What a target speaks of: the value itself, its change since the first visit, a share of the people, or the
/// value over that of another arm.
enum class Quantity { level, change, percent_change, net_change, share, ratio };

/// One published or theoretical result beside what the model gives.
struct Row {
  std::string study;
  std::string arm;
  std::string minus;           ///< arm that is subtracted, or below the line of a ratio; empty for none
  std::optional<double> week;  ///< absent: over the whole run
  std::string measure;
  Quantity quantity = Quantity::level;
  std::string unit;
  std::optional<double> expected;
  std::optional<double> lo;  ///< absent: the band is open on that side
  std::optional<double> hi;
  double simulated = 0;  ///< NaN where nothing was observed
  double mc_error = 0;   ///< standard error of `simulated` that a finite simulation leaves; NaN when unknown
  Weight weight = Weight::inform;
  bool fitted = false;  ///< the value, or one it follows from, was used to choose a default
  std::string note;
};

/// In or out of the band; none for inform, for a row without any band.
[[nodiscard]] Verdict verdict_of(const Row& row);

/// The rows of one study.
struct StudyRows {
  std::string id;
  std::string title;
  std::vector<Row> rows;
};

}  // namespace anagen::study
