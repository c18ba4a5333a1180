#pragma once

#include <cstdint>
#include <string>

#include "anagen/results.hpp"

namespace anagen {

/// Where and how a run was carried out: all that may differ between two runs of the same scenario.
struct Machine {
  std::string host;
  std::string compiler;
  std::string started_utc;  ///< ISO 8601, for example 2031-05-02T07:30:00Z
  std::uint32_t threads = 1;
  double seconds = 0;  ///< wall time of the run
};

/// The report: one HTML file that needs no script, no network and no other file.
///
/// Meaning: for every arm what happened, beside its twin, with bands; then what drove it, what the instruments saw,
///          which numbers were used and how well they are known. Prints on A4, reads on a phone, light and dark.
/// Result:  the same bytes for the same results.
[[nodiscard]] std::string report_html(const Results& results);

/// The statistics of every series as JSON, schema `anagen.summary/1`.
///
/// Meaning: per arm, region, measure and visit the mean, sd, percentiles and n over subjects, and the same statistics
/// of
///          the subject-by-subject difference to every other arm. Numbers are the shortest that read back the same;
///          statistics of nobody (n = 0) are null.
[[nodiscard]] std::string summary_json(const Results& results);

/// Every value of every subject as CSV: `arm,subject,day,region,measure,instrument,unit,value`.
///
/// Subjects count from 0; an empty value was not observed.
[[nodiscard]] std::string series_csv(const Results& results);

/// What is needed to trust and repeat the run, as JSON, schema `anagen.provenance/1`: version, seed, machine, and
/// every parameter used with its source and grade.
[[nodiscard]] std::string provenance_json(const Results& results, const Machine& machine);

/// A short table for a terminal: the main measures at a few telling dates, in each arm, with the difference to the
/// twin.
[[nodiscard]] std::string text_table(const Results& results);

}  // namespace anagen
