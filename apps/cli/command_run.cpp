#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>

#include "anagen/read.hpp"
#include "anagen/report.hpp"
#include "command.hpp"
#include "files.hpp"
#include "interrupt.hpp"
#include "machine.hpp"
#include "out_folder.hpp"

namespace anagen::cli {

namespace {

/// Draws of what is open about a serum: enough for nine in ten, few enough to wait for.
constexpr std::uint32_t outlook_draws = 96;

constexpr const char* description = "Run a scenario: what happens, and what would have happened anyway";

constexpr const char* examples =
    R"(Writes report.html (one file, opens offline), summary.json, series.csv, scenario.resolved.toml and
provenance.json into DIR, and replaces nothing else there.

Examples:
  anagen run scenarios/postpartum.toml
  anagen run scenarios/postpartum.toml --out anna --set person.age=38 --set person.wash_every="3 days"
  anagen run scenarios/postpartum.toml --subjects 1000 --seed 7
  anagen run scenarios/postpartum.toml --json --quiet > summary.json)";

struct Request {
  std::string scenario;
  std::string folder;
  std::vector<std::string> overrides;
  std::optional<std::string> seed;
  std::optional<std::string> subjects;
  std::uint32_t threads = 1;
  Speech speech;
};

Expected<Scenario> read(const Request& request) {
  const Expected<std::string> text = read_text(request.scenario);
  if (!text) {
    return std::unexpected(text.error());
  }
  ReadOptions options{.overrides = request.overrides, .load = read_text};
  if (request.seed) {
    options.overrides.push_back("seed=" + *request.seed);
  }
  if (request.subjects) {
    options.overrides.push_back("run.subjects=" + *request.subjects);
  }
  return read_scenario(*text, request.scenario, options);
}

/// The folder where none is named: after the scenario, with what no file name should hold replaced.
std::string default_folder(const Scenario& scenario, const std::string& path) {
  std::string name = scenario.name.empty() ? std::filesystem::path(path).stem().string() : scenario.name;
  const std::string allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";
  std::ranges::replace_if(name, [&](char c) { return !allowed.contains(c); }, '-');
  return "./" + name + "-report";
}

Expected<void> write(OutFolder& folder, const Results& results, const Machine& machine) {
  // One text after the other: the series of many people are long.
  Expected<void> put = folder.put("report.html", report_html(results));
  if (put) {
    put = folder.put("summary.json", summary_json(results));
  }
  if (put) {
    put = folder.put("series.csv", series_csv(results));
  }
  if (put) {
    put = folder.put("scenario.resolved.toml", results.resolved_toml);
  }
  if (put) {
    put = folder.put("provenance.json", provenance_json(results, machine));
  }
  if (put && interrupted()) {
    put = fail({.fault = Fault::machine, .problem = "interrupted"});
  }
  return put ? folder.commit() : put;
}

std::string told(const Results& results, const OutFolder& folder, const Speech& speech) {
  if (speech.json) {
    return summary_json(results);
  }
  if (speech.quiet) {
    return "";
  }
  return text_table(results) + "\nReport: " + folder.path_of("report.html") + "\n";
}

int go(const Request& request) {
  const Expected<Scenario> scenario = read(request);
  if (!scenario) {
    return tell_errors(scenario.error(), request.speech);
  }
  Expected<OutFolder> folder =
      OutFolder::open(request.folder.empty() ? default_folder(*scenario, request.scenario) : request.folder,
                      {"report.html", "summary.json", "series.csv", "scenario.resolved.toml", "provenance.json"});
  if (!folder) {
    return tell_errors(folder.error(), request.speech);
  }
  tell_purpose(request.speech);
  const Stopwatch stopwatch;
  Expected<Results> results = [&] {
    Progress progress(request.speech);
    RunOptions options = run_options(request.threads, progress);
    options.scalp_map = true;
    options.outlook_draws = outlook_draws;
    return run(*scenario, options);
  }();
  if (!results) {
    return tell_errors(results.error(), request.speech);
  }
  Expected<void> done = write(*folder, *results, stopwatch.machine(request.threads));
  if (done) {
    done = print(told(*results, *folder, request.speech));
  }
  return done ? exit_ok : tell_errors(done.error(), request.speech);
}

}  // namespace

void add_run(CLI::App& program, Task& task) {
  auto request = std::make_shared<Request>();
  CLI::App* command = program.add_subcommand("run", description);
  command->footer(examples);
  command->add_option("SCENARIO", request->scenario, "A file, TOML or JSON")->required()->type_name(" ");
  command->add_option("--out", request->folder, "Folder of the results (default ./NAME-report)")->type_name("DIR");
  command->add_option("--set", request->overrides, "Set a value of the scenario; may be given again")
      ->type_name("PATH=VALUE")
      ->allow_extra_args(false);
  command->add_option("--seed", request->seed, "Seed of all dice")->type_name("N");
  command->add_option("--subjects", request->subjects, "Number of people")->type_name("N");
  add_threads(*command, request->threads);
  command->add_flag("--json", request->speech.json, "Print summary.json instead of the table");
  command->add_flag("--quiet", request->speech.quiet, "Print nothing but errors");
  command->callback([request, &task] { task = [request] { return go(*request); }; });
}

}  // namespace anagen::cli
