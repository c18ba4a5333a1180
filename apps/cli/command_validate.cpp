#include <algorithm>
#include <filesystem>
#include <memory>

#include "anagen/dossier.hpp"
#include "anagen/validate.hpp"
#include "command.hpp"
#include "files.hpp"
#include "interrupt.hpp"
#include "out_folder.hpp"

namespace anagen::cli {

namespace fs = std::filesystem;

namespace {

constexpr const char* description = "The published results that the model reproduces, and those that it misses";

constexpr const char* examples =
    R"(A study is a folder with study.toml and targets.csv; a folder of such folders stands for all of them.
Without DIR the built-in studies are run. Writes index.html, a page for each study and dossier.json into the folder of
--out.
The exit code is 1 where a target of class `must` is missed.

Examples:
  anagen validate
  anagen validate validation/my_study
  anagen validate --json --quiet > dossier.json)";

struct Request {
  std::vector<std::string> folders;
  std::string out = "./validation-dossier";
  std::uint32_t threads = 1;
  Speech speech;
};

/// The study folders that a named folder stands for: itself, or those in it, by name.
std::vector<fs::path> studies_in(const fs::path& folder) {
  std::error_code ignored;
  if (fs::exists(folder / "study.toml", ignored)) {
    return {folder};
  }
  std::vector<fs::path> studies;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
    if (fs::exists(entry.path() / "study.toml", ignored)) {
      studies.push_back(entry.path());
    }
  }
  std::ranges::sort(studies);
  return studies;
}

/// The folder as it was typed, without a slash at its end: errors then name files that can be opened.
std::string name_of(const fs::path& folder) { return (folder.has_filename() ? folder : folder.parent_path()).string(); }

Expected<std::vector<StudyFolder>> load(const std::vector<std::string>& folders) {
  std::vector<StudyFolder> studies;
  Errors errors;
  for (const std::string& folder : folders) {
    const std::vector<fs::path> paths = studies_in(folder);
    if (paths.empty()) {
      errors.push_back(
          {.where = folder, .problem = "holds no study", .allowed = "a folder with study.toml and targets.csv"});
    }
    for (const fs::path& path : paths) {
      Expected<std::string> study = read_text((path / "study.toml").string());
      Expected<std::string> targets = read_text((path / "targets.csv").string());
      for (const Expected<std::string>* text : {&study, &targets}) {
        if (!*text) {
          errors.insert(errors.end(), text->error().begin(), text->error().end());
        }
      }
      if (study && targets) {
        studies.push_back({.name = name_of(path), .study_toml = *std::move(study), .targets_csv = *std::move(targets)});
      }
    }
  }
  if (!errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  return studies;
}

/// The file that a reader opens first.
constexpr const char* front = "index.html";
constexpr const char* as_json = "dossier.json";

Expected<void> write(OutFolder& folder, const Dossier& dossier) {
  Expected<void> put = folder.put(as_json, dossier.json);
  for (const DossierPage& page : dossier_pages(dossier.studies)) {
    if (put) {
      put = folder.put(page.file, page.html);
    }
  }
  if (put && interrupted()) {
    put = fail({.fault = Fault::machine, .problem = "interrupted"});
  }
  return put ? folder.commit() : put;
}

std::string told(const Dossier& dossier, const OutFolder& folder, const Speech& speech) {
  if (speech.json) {
    return dossier.json.ends_with('\n') ? dossier.json : dossier.json + "\n";
  }
  return speech.quiet ? "" : dossier.text + "\nDossier: " + folder.path_of(front) + "\n";
}

int go(const Request& request) {
  const Expected<std::vector<StudyFolder>> studies = load(request.folders);
  if (!studies) {
    return tell_errors(studies.error(), request.speech);
  }
  const Expected<std::vector<std::string>> ids = study_ids(*studies);
  if (!ids) {
    return tell_errors(ids.error(), request.speech);
  }
  std::vector<std::string> files = dossier_files(*ids);
  files.emplace_back(as_json);
  Expected<OutFolder> folder = OutFolder::open(request.out, files);
  if (!folder) {
    return tell_errors(folder.error(), request.speech);
  }
  tell_purpose(request.speech);
  Expected<Dossier> dossier = [&] {
    Progress progress(request.speech);
    return validate(*studies, run_options(request.threads, progress));
  }();
  if (!dossier) {
    return tell_errors(dossier.error(), request.speech);
  }
  Expected<void> done = write(*folder, *dossier);
  if (done) {
    done = print(told(*dossier, *folder, request.speech));
  }
  if (!done) {
    return tell_errors(done.error(), request.speech);
  }
  return dossier->every_must_in ? exit_ok : exit_missed;
}

}  // namespace

void add_validate(CLI::App& program, Task& task) {
  auto request = std::make_shared<Request>();
  CLI::App* command = program.add_subcommand("validate", description);
  command->footer(examples);
  command->add_option("DIR", request->folders, "Study folders")->type_name(" ");
  command->add_option("--out", request->out, "Folder of the dossier")->type_name("DIR")->capture_default_str();
  add_threads(*command, request->threads);
  command->add_flag("--json", request->speech.json, "Print dossier.json instead of the table");
  command->add_flag("--quiet", request->speech.quiet, "Print nothing but errors");
  command->callback([request, &task] { task = [request] { return go(*request); }; });
}

}  // namespace anagen::cli
