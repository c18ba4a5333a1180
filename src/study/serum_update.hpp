#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "anagen/run.hpp"
#include "anagen/validate.hpp"
#include "core/error.hpp"

namespace anagen::study {

/// A result of a study with serum that may move the priors: a row of evidence/serum_studies.csv.
struct WeighedResult {
  std::string study;  ///< folder of validation/, without the path
  std::string arm;
  std::string minus;
  double week = 0;
  std::string measure;
  std::string quantity;
  std::string active_class;  ///< vesicle, vesicle_plant, secretome
  double weight = 0;         ///< exponent of its likelihood, 0 to 1
};

/// Reads evidence/serum_studies.csv. Errors: file:line:column for every wrong cell.
[[nodiscard]] Expected<std::vector<WeighedResult>> read_weighed_results(const std::string& csv,
                                                                        const std::string& file);

struct SerumUpdateOptions {
  RunOptions run;
  std::uint32_t draws = 64;
  std::uint32_t people = 24;  ///< in each arm
  std::function<void(const std::string&)> tell;
};

/// Nine in ten of what a study like this would have reported, and whether what it did lies inside.
struct Predictive {
  double p05 = 0;
  double p50 = 0;
  double p95 = 0;
  bool covers = false;
};

/// One result beside what was expected of it, before any study and after all others.
struct CoveredResult {
  WeighedResult result;
  double value = 0;
  double error = 0;  ///< of the study: a quarter of its band
  Predictive prior;
  Predictive others;                ///< left out itself
  std::vector<double> simulated{};  ///< by draw
};

/// A number before and after.
struct UpdatedRow {
  std::string id;
  double prior_mean = 0, prior_sd = 0;
  double posterior_mean = 0, posterior_sd = 0;
};

struct SerumUpdate {
  std::uint32_t draws = 0;
  double effective = 0;  ///< draws that are left in weight
  std::vector<UpdatedRow> rows;
  std::vector<CoveredResult> results;
};

/// Draws all open numbers of skin and serum, repeats every study under each draw, and weighs the draws by what was
/// reported, each likelihood to the power of its weight. What stands in `exosome.dose.` is drawn anew for each study:
/// products differ.
///
/// Source: docs/methods/serum_update.md. Errors: those of reading and running the studies.
[[nodiscard]] Expected<SerumUpdate> update_serum(const std::vector<StudyFolder>& studies,
                                                 const std::vector<WeighedResult>& results,
                                                 const SerumUpdateOptions& options);

}  // namespace anagen::study
