#include <filesystem>
#include <memory>
#include <optional>

#include "anagen/compare.hpp"
#include "anagen/read.hpp"
#include "command.hpp"
#include "files.hpp"
#include "interrupt.hpp"
#include "out_folder.hpp"

namespace anagen::cli {

namespace fs = std::filesystem;

namespace {

constexpr const char* description = "Run scenarios side by side: what differs, and by how much";

constexpr const char* examples =
    R"(A scenario is a file, or the folder of a run that holds scenario.resolved.toml. All are run anew; the others are
compared with the first. Writes compare.html (one file, opens offline), compare.json and compare.csv into DIR.
All take the seed of the first, or that of --seed. Differences are taken person by person where the number and kind of
people are the same; --subjects makes the numbers the same.

Examples:
  anagen compare scenarios/healthy_woman.toml scenarios/postpartum.toml
  anagen compare scenarios/fever.toml scenarios/postpartum.toml --seed 7 --subjects 200 --out both
  anagen compare scenarios/fever.toml scenarios/autumn.toml --json --quiet > compare.json)";

struct Request {
  std::vector<std::string> scenarios;
  std::string folder = "./compare-report";
  std::optional<std::string> seed;
  std::optional<std::string> subjects;
  std::uint32_t threads = 1;
  Speech speech;
};

/// The file of a scenario: itself, or the resolved scenario of a folder with results.
std::string file_of(const std::string& path) {
  std::error_code ignored;
  return fs::is_directory(path, ignored) ? (fs::path(path) / "scenario.resolved.toml").string() : path;
}

Expected<std::vector<Scenario>> read(const Request& request) {
  ReadOptions options{.overrides = {}, .load = read_text};
  if (request.seed) {
    options.overrides.push_back("seed=" + *request.seed);
  }
  if (request.subjects) {
    options.overrides.push_back("run.subjects=" + *request.subjects);
  }
  std::vector<Scenario> scenarios;
  Errors errors;
  for (const std::string& path : request.scenarios) {
    const std::string file = file_of(path);
    const Expected<std::string> text = read_text(file);
    Expected<Scenario> scenario =
        text ? read_scenario(*text, file, options) : Expected<Scenario>(std::unexpected(text.error()));
    if (scenario) {
      scenarios.push_back(*std::move(scenario));
    } else {
      errors.insert(errors.end(), scenario.error().begin(), scenario.error().end());
    }
  }
  if (!errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  return scenarios;
}

Expected<void> write(OutFolder& folder, const Comparison& runs) {
  Expected<void> put = folder.put("compare.html", compare_html(runs));
  if (put) {
    put = folder.put("compare.json", compare_json(runs));
  }
  if (put) {
    put = folder.put("compare.csv", compare_csv(runs));
  }
  if (put && interrupted()) {
    put = fail({.fault = Fault::machine, .problem = "interrupted"});
  }
  return put ? folder.commit() : put;
}

std::string told(const Comparison& runs, const OutFolder& folder, const Speech& speech) {
  if (speech.json) {
    return compare_json(runs);
  }
  return speech.quiet ? "" : compare_text(runs) + "\nComparison: " + folder.path_of("compare.html") + "\n";
}

int go(const Request& request) {
  const Expected<std::vector<Scenario>> scenarios = read(request);
  if (!scenarios) {
    return tell_errors(scenarios.error(), request.speech);
  }
  // What cannot be compared is refused before a folder is made.
  if (const Expected<std::vector<Scenario>> aligned = align(*scenarios); !aligned) {
    return tell_errors(aligned.error(), request.speech);
  }
  Expected<OutFolder> folder = OutFolder::open(request.folder, {"compare.html", "compare.json", "compare.csv"});
  if (!folder) {
    return tell_errors(folder.error(), request.speech);
  }
  tell_purpose(request.speech);
  const Expected<Comparison> runs = [&] {
    Progress progress(request.speech);
    return run_comparison(*scenarios, run_options(request.threads, progress));
  }();
  if (!runs) {
    return tell_errors(runs.error(), request.speech);
  }
  Expected<void> done = write(*folder, *runs);
  if (done) {
    done = print(told(*runs, *folder, request.speech));
  }
  return done ? exit_ok : tell_errors(done.error(), request.speech);
}

}  // namespace

void add_compare(CLI::App& program, Task& task) {
  auto request = std::make_shared<Request>();
  CLI::App* command = program.add_subcommand("compare", description);
  command->footer(examples);
  constexpr int fewest = 2;
  constexpr int most = 4;
  command->add_option("SCENARIO", request->scenarios, "Two to four files or folders of runs")
      ->required()
      ->expected(fewest, most)
      ->type_name(" ");
  command->add_option("--out", request->folder, "Folder of the comparison")->type_name("DIR")->capture_default_str();
  command->add_option("--seed", request->seed, "Seed of all dice, for every scenario")->type_name("N");
  command->add_option("--subjects", request->subjects, "Number of people, for every scenario")->type_name("N");
  add_threads(*command, request->threads);
  command->add_flag("--json", request->speech.json, "Print compare.json instead of the table");
  command->add_flag("--quiet", request->speech.quiet, "Print nothing but errors");
  command->callback([request, &task] { task = [request] { return go(*request); }; });
}

}  // namespace anagen::cli
