#pragma once

#include <string>
#include <vector>

#include "anagen/dossier.hpp"
#include "anagen/run.hpp"
#include "core/error.hpp"

namespace anagen {

/// What the model reproduces of the published results, and what it misses.
struct Dossier {
  std::string json;  ///< schema `anagen.validation/1`: `totals` and `studies[].rows[]` (docs/guide/validation.md)
  std::string text;  ///< the same as a table for a terminal
  std::vector<DossierStudy> studies;  ///< the same as plain data; `dossier_pages` makes pages of it
  bool every_must_in = false;         ///< every row of class must lies in its band
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

/// The ids of the studies that `validate` would run, in its order; nothing is run. Errors: Fault::input, as there.
[[nodiscard]] Expected<std::vector<std::string>> study_ids(const std::vector<StudyFolder>& folders);

}  // namespace anagen
