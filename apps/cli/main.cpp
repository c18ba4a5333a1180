#include <algorithm>
#include <cstdio>
#include <exception>
#include <new>
#include <string>
#include <vector>

#include "anagen/keep_memory.hpp"
#include "command.hpp"
#include "interrupt.hpp"
#include "suggest.hpp"

namespace anagen::cli {

namespace {

constexpr const char* description =
    "anagen - an open laboratory for human scalp hair: every follicle through its cycle, what disturbs it,\n"
    "what a clinic would count, and what would have happened anyway.";

constexpr const char* footer = R"(Examples:
  anagen new anna
  anagen run scenarios/postpartum.toml
  anagen evidence follicle.anagen.mean
  anagen run --help

Exit codes: 0 done; 1 done, but a named target was missed; 2 the input is wrong; 3 the machine failed
(disk, memory, permission); 130 interrupted.

Research and education only. Results are model scenarios with stated uncertainty, not medical advice.)";

std::vector<std::string> command_names(const CLI::App& program) {
  std::vector<std::string> names;
  for (const CLI::App* command : program.get_subcommands([](const CLI::App*) { return true; })) {
    names.push_back(command->get_name());
  }
  return names;
}

std::vector<std::string> option_names(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options()) {
    if (!option->get_lnames().empty()) {
      names.push_back("--" + option->get_lnames().front());
    }
  }
  return names;
}

void tell(const std::string& who, const std::string& problem, const std::string& hint) {
  std::fprintf(stderr, "%s: %s%s\nSee %s --help\n", who.c_str(), problem.c_str(),
               hint.empty() ? "" : ("; " + hint).c_str(), who.c_str());
}

/// Tells what is wrong with the command line; help and version are no errors and go to standard output.
int tell_parse_error(const CLI::App& program, const CLI::ParseError& error) {
  if (error.get_exit_code() == 0) {
    return program.exit(error) == 0 && std::fflush(stdout) == 0 ? exit_ok : exit_machine;
  }
  const std::vector<const CLI::App*> parsed =
      program.get_subcommands([](const CLI::App* command) { return command->parsed(); });
  const CLI::App& command = parsed.empty() ? program : *parsed.front();
  const std::string who = parsed.empty() ? "anagen" : "anagen " + command.get_name();
  const std::vector<std::string> unknown = program.remaining(true);
  if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError) && !unknown.empty()) {
    const std::string typed = unknown.front().substr(0, unknown.front().find('='));
    const bool option = typed.starts_with("-");
    tell(who, (option ? "there is no option '" : "nothing is expected at '") + typed + "'",
         option ? suggestion(typed, option_names(command)) : "");
  } else {
    tell(who, error.what(), "");
  }
  return exit_input;
}

int start(int argc, char** argv) {
  CLI::App program(description, "anagen");
  program.footer(footer);
  program.set_version_flag("--version", "anagen " ANAGEN_VERSION);
  Task task;
  add_run(program, task);
  add_new(program, task);
  add_validate(program, task);
  add_claim(program, task);
  add_evidence(program, task);
  add_compare(program, task);
  add_rules(program, task);
  add_signature(program, task);

  if (argc < 2) {
    std::fputs(program.help().c_str(), stderr);
    return exit_input;
  }
  const std::string first = argv[1];
  const std::vector<std::string> names = command_names(program);
  if (!first.starts_with("-") && std::ranges::find(names, first) == names.end()) {
    tell("anagen", "there is no command '" + first + "'", suggestion(first, names));
    return exit_input;
  }
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return tell_parse_error(program, error);
  }
  watch_signals();
  return task();
}

}  // namespace

}  // namespace anagen::cli

int main(int argc, char** argv) {
  anagen::keep_memory();
  try {
    return anagen::cli::start(argc, argv);
  } catch (const std::bad_alloc&) {
    std::fputs("anagen: there is not enough memory for this run; fewer subjects or a shorter run need less\n", stderr);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "anagen: %s\n", error.what());
  }
  return anagen::cli::exit_machine;
}
