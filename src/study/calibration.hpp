#pragma once

#include <functional>
#include <string>
#include <vector>

#include "anagen/run.hpp"
#include "anagen/validate.hpp"
#include "core/error.hpp"
#include "fit/least_squares.hpp"
#include "study/row.hpp"

namespace anagen::study {

/// A row of the evidence tables that the calibration may move: a row of evidence/calibration.csv.
struct FreeRow {
  std::string id;
  std::string sex;                   ///< any, man or woman: the people of whom it speaks
  std::vector<std::string> regions;  ///< of which it speaks; none: of all
  bool log = false;                  ///< whether its logarithm is fitted
  double start = 0;                  ///< where the search begins
  double prior = 0;
  double prior_sd = 0;  ///< on the scale that is fitted
  double lowest = 0;
  double highest = 0;

  /// The row as the fit sees it, and back.
  [[nodiscard]] fit::Free free() const;
  [[nodiscard]] double value(double fitted) const;
  /// The SD of the value, to first order, where the fitted scale has `sd`.
  [[nodiscard]] double sd_of_value(double fitted, double sd) const;
};

/// Reads evidence/calibration.csv. Errors: file:line:column for every wrong cell.
[[nodiscard]] Expected<std::vector<FreeRow>> read_free_rows(const std::string& csv, const std::string& file);

struct CalibrationOptions {
  RunOptions run;
  std::uint32_t people = 64;  ///< in each arm
  fit::Patience patience;
  bool search = true;  ///< false: only the start is looked at; nothing is fitted and no covariance known
  std::function<void(const std::string&)> tell;  ///< what goes on, a line at a time; may be empty
};

/// What a calibration found.
struct Calibration {
  std::vector<FreeRow> free;
  fit::LeastSquares fit;
  std::vector<Row> fitted;     ///< rows that were fitted, at the point found
  std::vector<double> errors;  ///< standard errors used for them: a quarter of the band, and that of the simulation
};

/// Fits the free rows to every row of the studies that is marked as fitted and has a value and a band on both sides.
///
/// docs/methods/calibration.md. Errors: those of reading and running the studies.
[[nodiscard]] Expected<Calibration> calibrate(const std::vector<StudyFolder>& studies, std::vector<FreeRow> free,
                                              const CalibrationOptions& options);

}  // namespace anagen::study
