#pragma once

#include <string>
#include <vector>

#include "anagen/run.hpp"
#include "core/error.hpp"

namespace anagen {

/// What the model reproduces of the published results, and what it misses.
struct Dossier {
  std::string json;  ///< schema `anagen.validation/1`: `totals` and `studies[].rows[]` (docs/guide/validation.md)
  std::string html;  ///< the same as one page that opens without a network
  std::string text;  ///< the same as a table for a terminal
  bool every_must_in = false;  ///< every row of class must lies in its band
};

/// A study as its two files; `name` names the folder in errors.
struct StudyFolder {
  std::string name;
  std::string study_toml;
  std::string targets_csv;
};

/// Repeats studies and compares what comes out with what was published.
///
/// Without folders: the built-in studies (the folders of `validation/`) and the checks of the engine against theory.
/// The same bytes for any number of threads. Errors: Fault::input, every problem of every folder at once as
/// file:line:column; Fault::machine when interrupted.
[[nodiscard]] Expected<Dossier> validate(const std::vector<StudyFolder>& folders, const RunOptions& options = {});

}  // namespace anagen
