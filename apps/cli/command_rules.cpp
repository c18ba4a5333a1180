#include <memory>

#include "anagen/rule_study.hpp"
#include "command.hpp"

namespace anagen::cli {

namespace {

constexpr const char* description = "What diagnostic rules catch and accuse wrongly, published and simulated";

constexpr const char* examples =
    R"(Simulates healthy women and men, and women after a fever, after childbirth and with a narrow anagen, reads them with
every instrument that a rule needs, and holds each rule of evidence/diagnostic_rules.csv against them.

Examples:
  anagen rules
  anagen rules --subjects 1000
  anagen rules --json --quiet > rules.json)";

struct Request {
  std::uint32_t subjects = 200;
  std::uint32_t threads = 1;
  Speech speech;
};

int go(const Request& request) {
  tell_purpose(request.speech);
  Expected<RuleStudy> study = [&] {
    Progress progress(request.speech);
    return study_rules(request.subjects, run_options(request.threads, progress));
  }();
  if (!study) {
    return tell_errors(study.error(), request.speech);
  }
  const std::string told = request.speech.json    ? rule_study_json(*study)
                           : request.speech.quiet ? std::string()
                                                  : rule_study_text(*study);
  const Expected<void> printed = print(told);
  return printed ? exit_ok : tell_errors(printed.error(), request.speech);
}

}  // namespace

void add_rules(CLI::App& program, Task& task) {
  auto request = std::make_shared<Request>();
  CLI::App* command = program.add_subcommand("rules", description);
  command->footer(examples);
  constexpr std::uint32_t most_subjects = 100000;
  command->add_option("--subjects", request->subjects, "People in each group")
      ->type_name("N")
      ->check(CLI::Range(1U, most_subjects))
      ->capture_default_str();
  add_threads(*command, request->threads);
  command->add_flag("--json", request->speech.json, "Print one JSON object");
  command->add_flag("--quiet", request->speech.quiet, "Print nothing but errors");
  command->callback([request, &task] { task = [request] { return go(*request); }; });
}

}  // namespace anagen::cli
