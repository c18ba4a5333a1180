#include "anagen/validate.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

#include "study/account.hpp"
#include "study/dossier.hpp"
#include "study/progress.hpp"
#include "study/run_study.hpp"
#include "study/study.hpp"
#include "study/theory.hpp"

namespace anagen {

namespace study {

namespace {

bool stopped(const RunOptions& options) { return options.stop != nullptr && options.stop->load(); }

/// The checks against theory, several at a time; each writes to a place of its own.
std::vector<StudyRows> run_theory(const RunOptions& options, Progress& progress) {
  const auto checks = theory_checks();
  std::vector<StudyRows> out(checks.size());
  follicle::LawShelf shelf;
  std::atomic<std::size_t> next = 0;
  std::mutex telling;
  const auto work = [&] {
    for (std::size_t i = next++; i < checks.size() && !stopped(options); i = next++) {
      out[i].id = checks[i].id;
      out[i].title = checks[i].title;
      out[i].rows = checks[i].rows(shelf);
      out[i].sources = sources_of(out[i]);
      for (Row& row : out[i].rows) {
        row.study = out[i].id;
      }
      const std::scoped_lock lock(telling);
      progress.part_done();
    }
  };
  std::vector<std::thread> threads;
  for (std::uint32_t extra = 1; extra < options.threads && extra < checks.size(); ++extra) {
    threads.emplace_back(work);
  }
  work();
  for (std::thread& thread : threads) {
    thread.join();
  }
  return out;
}

Expected<std::vector<Study>> read_all(const std::vector<StudyFolder>& folders) {
  std::vector<Study> studies;
  Errors errors;
  for (const StudyFolder& folder : folders) {
    if (auto study = read_study(folder)) {
      studies.push_back(*std::move(study));
    } else {
      errors.insert(errors.end(), study.error().begin(), study.error().end());
    }
  }
  if (!errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  return studies;
}

}  // namespace

}  // namespace study

Expected<Dossier> validate(const std::vector<StudyFolder>& folders, const RunOptions& options) {
  auto studies = study::read_all(folders.empty() ? study::built_in_studies() : folders);
  if (!studies) {
    return std::unexpected(std::move(studies.error()));
  }
  std::size_t parts = folders.empty() ? study::theory_checks().size() : 0;
  for (const study::Study& one : *studies) {
    for (const study::StudyArm& arm : one.arms) {
      parts += arm.parts.size();
    }
  }
  study::Progress progress(options, parts);
  std::vector<study::StudyRows> rows;
  for (const study::Study& one : *studies) {
    auto found = study::run_study(one, options, &progress);
    if (!found) {
      return std::unexpected(std::move(found.error()));
    }
    rows.push_back(std::move(found->rows));
  }
  if (folders.empty()) {
    std::vector<study::StudyRows> theory = study::run_theory(options, progress);
    std::move(theory.begin(), theory.end(), std::back_inserter(rows));
  }
  if (study::stopped(options)) {
    return fail({.fault = Fault::machine, .problem = "interrupted"});
  }
  const bool every_must_in = study::totals_of(rows, study::Counted::all).by_weight[0].out == 0;
  Dossier dossier{study::dossier_json(rows), study::dossier_text(rows), {}, every_must_in};
  dossier.studies = std::move(rows);
  return dossier;
}

Expected<std::vector<std::string>> study_ids(const std::vector<StudyFolder>& folders) {
  const auto studies = study::read_all(folders.empty() ? study::built_in_studies() : folders);
  if (!studies) {
    return std::unexpected(studies.error());
  }
  std::vector<std::string> ids;
  std::ranges::transform(*studies, std::back_inserter(ids), &study::Study::id);
  if (folders.empty()) {
    std::ranges::transform(study::theory_checks(), std::back_inserter(ids),
                           [](const study::TheoryCheck& check) { return std::string(check.id); });
  }
  return ids;
}

}  // namespace anagen
