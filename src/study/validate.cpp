#include "anagen/validate.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

#include "scenario/run/run_asked.hpp"
#include "study/asked.hpp"
#include "study/dossier.hpp"
#include "study/measures.hpp"
#include "study/study.hpp"
#include "study/theory.hpp"

namespace anagen {

namespace study {

namespace {

bool stopped(const RunOptions& options) { return options.stop != nullptr && options.stop->load(); }

/// Tells the whole about the progress of its parts, each worth the same.
class Progress {
 public:
  Progress(const RunOptions& options, std::size_t parts) : options_(options), parts_(static_cast<double>(parts)) {}

  void part_done() {
    done_ += 1;
    tell(0);
  }
  void tell(double share_of_part) const {
    if (options_.progress) {
      options_.progress((done_ + share_of_part) / parts_);
    }
  }

 private:
  const RunOptions& options_;
  double parts_;
  double done_ = 0;
};

/// The checks against theory, several at a time; each writes to a place of its own.
std::vector<StudyRows> run_theory(const RunOptions& options, Progress& progress) {
  const auto checks = theory_checks();
  std::vector<StudyRows> out(checks.size());
  follicle::LawShelf shelf;
  std::atomic<std::size_t> next = 0;
  std::mutex telling;
  const auto work = [&] {
    for (std::size_t i = next++; i < checks.size() && !stopped(options); i = next++) {
      out[i] = {std::string(checks[i].id), std::string(checks[i].title), checks[i].rows(shelf)};
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

/// Whom the parts of an arm enrolled, so that another arm of the same people need not screen them again.
class ChosenPeople {
 public:
  /// The numbers of those enrolled where this very part was lived before; empty otherwise. Treatments do not matter as
  /// long as they begin after people were chosen.
  [[nodiscard]] std::vector<std::uint32_t> find(const Scenario& part) const {
    const auto same = std::ranges::find_if(known_, [&](const auto& one) { return one.first == key_of(part); });
    return same != known_.end() && !treated_before(part) ? same->second : std::vector<std::uint32_t>{};
  }

  void keep(const Scenario& part, const Results& results) {
    if (part.cohort && !part.cohort->include.empty() && !treated_before(part)) {
      std::vector<std::uint32_t> numbers;
      std::ranges::transform(results.people, std::back_inserter(numbers), &anagen::Enrolled::number);
      known_.emplace_back(key_of(part), std::move(numbers));
    }
  }

 private:
  static bool treated_before(const Scenario& part) {
    return std::ranges::any_of(part.treatments, [&](const TreatmentSpec& treatment) {
      return std::visit([&](const auto& given) { return given.day < part.run.first_day; }, treatment);
    });
  }
  static Scenario key_of(const Scenario& part) {
    Scenario key = part;
    key.treatments.clear();
    return key;
  }

  std::vector<std::pair<Scenario, std::vector<std::uint32_t>>> known_;
};

Expected<ArmResults> run_arm(const StudyArm& arm, scenario::Ask ask, const RunOptions& options, ChosenPeople& enrolled,
                             Progress& progress) {
  ArmResults results;
  for (const Scenario& part : arm.parts) {
    ask.enrolled = enrolled.find(part);
    RunOptions inner = options;
    inner.progress = [&](double share) { progress.tell(share); };
    auto lived = scenario::run_asked(part, ask, inner);
    if (!lived) {
      return std::unexpected(std::move(lived.error()));
    }
    if (ask.enrolled.empty()) {
      enrolled.keep(part, *lived);
    }
    results.push_back(*std::move(lived));
    progress.part_done();
  }
  return results;
}

Expected<StudyRows> run_study(const Study& study, const RunOptions& options, Progress& progress) {
  std::vector<ArmResults> arms;
  ChosenPeople enrolled;
  for (const StudyArm& arm : study.arms) {
    auto results = run_arm(arm, asked_of(study, arm.name), options, enrolled, progress);
    if (!results) {
      return std::unexpected(std::move(results.error()));
    }
    arms.push_back(*std::move(results));
  }
  const auto place = [&](const std::string& name) {
    return static_cast<std::size_t>(
        std::find_if(study.arms.begin(), study.arms.end(), [&](const StudyArm& arm) { return arm.name == name; }) -
        study.arms.begin());
  };
  StudyRows out{study.id, study.title, {}};
  for (const Target& target : study.targets) {
    const std::size_t arm = place(target.row.arm);
    const ArmResults* const minus = target.row.minus.empty() ? nullptr : &arms[place(target.row.minus)];
    const Estimate found = estimate(study, target, study.arms[arm], arms[arm], minus);
    Row row = target.row;
    row.simulated = found.value;
    row.mc_error = found.error;
    out.rows.push_back(std::move(row));
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
    auto found = study::run_study(one, options, progress);
    if (!found) {
      return std::unexpected(std::move(found.error()));
    }
    rows.push_back(*std::move(found));
  }
  if (folders.empty()) {
    std::vector<study::StudyRows> theory = study::run_theory(options, progress);
    std::move(theory.begin(), theory.end(), std::back_inserter(rows));
  }
  if (study::stopped(options)) {
    return fail({.fault = Fault::machine, .problem = "interrupted"});
  }
  const study::Totals totals = study::totals_of(rows, study::Counted::all);
  return Dossier{study::dossier_json(rows), study::dossier_html(rows), study::dossier_text(rows),
                 totals.by_weight[0].out == 0};
}

}  // namespace anagen
