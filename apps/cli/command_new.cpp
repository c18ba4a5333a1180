#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>

#include "anagen/new_scenario.hpp"
#include "clock.hpp"
#include "command.hpp"
#include "interrupt.hpp"
#include "out_folder.hpp"
#include "questions.hpp"

namespace anagen::cli {

namespace fs = std::filesystem;

namespace {

constexpr const char* description = "Write a scenario from a question or two, every line explained";

constexpr const char* examples =
    R"(At a terminal, and without options that describe anybody, it asks. A file that exists is never overwritten
without --force. Dates are 2025-11-03, "November 2025" or "3 months ago". What a cause or an instrument can be is
listed by anagen new --list; everyday words such as fever are understood.

Examples:
  anagen new anna
  anagen new anna --age 34 --wash-every "3 days" --cause fever --on 2025-11-03 --instrument wash_day_count
  anagen new ben --sex man --age 51 --out men/ben.toml
  anagen new anna --cause fever --on "3 months ago" --today 2026-02-03 --force
  anagen new --list)";

struct Request {
  std::string name;
  std::map<std::string, std::string> person;  ///< by key; empty: not said
  std::vector<std::string> causes;
  std::vector<std::string> dates;
  std::vector<std::size_t> cause_of_date;  ///< the cause that stands before each date, counted from 1; 0 for none
  std::vector<std::string> instruments;
  std::string today;
  std::string out;
  bool force = false;
  bool list = false;
  Speech speech;

  [[nodiscard]] bool describes() const {
    return !causes.empty() || !dates.empty() || !instruments.empty() ||
           std::ranges::any_of(person, [](const auto& said) { return !said.second.empty(); });
  }
};

/// `wash_every` as an option: `--wash-every`.
std::string option_of(std::string key) {
  std::ranges::replace(key, '_', '-');
  return "--" + key;
}

std::string listed(const std::vector<KindChoice>& kinds) {
  std::string text;
  for (const KindChoice& kind : kinds) {
    text += fmt::format("  {:<18} {}{}\n", kind.name, kind.doc,
                        kind.when.empty() ? "" : fmt::format(" --on tells: {}.", kind.when));
  }
  return text;
}

std::string list() {
  std::string text = "Causes (--cause):\n" + listed(cause_kinds()) + "\nInstruments (--instrument):\n" +
                     listed(instrument_kinds()) + "\nThe person:\n";
  for (const PersonKey& key : person_keys()) {
    text += fmt::format(
        "  {:<20} {} {}\n", option_of(key.key), key.doc,
        key.default_value.empty() ? "Drawn where it is not given." : fmt::format("Without it: {}.", key.default_value));
  }
  return text;
}

void add_causes(const Request& request, NewScenario& said, Errors& errors) {
  const auto keep = [&](const auto& found, const std::string& option) {
    if (!found) {
      for (Error error : found.error()) {
        error.path = option;
        errors.push_back(std::move(error));
      }
    }
    return found.has_value();
  };
  for (const std::string& word : request.causes) {
    const Expected<KindChoice> kind = cause_kind(word);
    said.causes.push_back({keep(kind, "--cause") ? kind->name : "", ""});
  }
  for (std::size_t i = 0; i < request.dates.size(); ++i) {
    const Expected<std::string> date = date_from_words(request.dates[i], said.today);
    const std::size_t cause = request.cause_of_date[i];
    if (cause == 0 || !said.causes[cause - 1].date.empty()) {
      errors.push_back({.path = "--on", .problem = "each date needs a --cause of its own before it"});
    } else if (keep(date, "--on")) {
      said.causes[cause - 1].date = *date;
    }
  }
  for (const std::string& word : request.instruments) {
    if (const Expected<KindChoice> kind = instrument_kind(word); keep(kind, "--instrument")) {
      said.instruments.push_back(kind->name);
    }
  }
}

/// A cause that has a date needs it told: a guess of when would be an invention.
void check_dates(const NewScenario& said, Errors& errors) {
  for (const NewScenario::Cause& cause : said.causes) {
    const Expected<KindChoice> kind = cause_kind(cause.kind);
    if (!cause.kind.empty() && cause.date.empty() && kind && !kind->when.empty()) {
      errors.push_back({.path = "--cause " + cause.kind,
                        .problem = "needs its date",
                        .allowed = kind->when,
                        .suggestion = "add --on DATE after it"});
    }
    if (!cause.date.empty() && kind && kind->when.empty()) {
      errors.push_back({.path = "--on", .problem = cause.kind + " has no date of its own"});
    }
  }
}

Expected<NewScenario> said_by(const Request& request) {
  NewScenario said{.name = request.name, .today = request.today.empty() ? today() : request.today};
  if (const Expected<std::string> date = date_from_words(said.today, today())) {
    said.today = *date;
  } else {
    Error error = date.error().front();
    error.path = "--today";
    return fail(std::move(error));
  }
  if (!request.describes() && can_ask()) {
    return ask(std::move(said));
  }
  Errors errors;
  if (said.name.empty()) {
    errors.push_back({.problem = "NAME is missing",
                      .allowed = "letters, digits, - and _",
                      .suggestion = "for example: anagen new my_birth"});
  }
  for (const PersonKey& key : person_keys()) {
    if (const std::string& text = request.person.at(key.key); !text.empty()) {
      said.person.push_back({key.key, text});
    }
  }
  add_causes(request, said, errors);
  if (errors.empty()) {
    check_dates(said, errors);
  }
  if (!errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  return said;
}

/// Writes the file under a temporary name first, so that it is there whole or not at all.
Expected<void> write(const Request& request, const fs::path& path, const std::string& text) {
  const std::string name = path.filename().string();
  std::error_code ignored;
  const Error exists{.where = path.string(), .problem = "exists already", .allowed = "--force replaces it"};
  if (!request.force && fs::exists(path, ignored)) {
    return fail(exists);
  }
  Expected<OutFolder> folder = OutFolder::open(path.has_parent_path() ? path.parent_path().string() : ".", {name});
  if (!folder) {
    return std::unexpected(folder.error());
  }
  if (Expected<void> put = folder->put(name, text); !put) {
    return put;
  }
  if (interrupted()) {
    return fail({.fault = Fault::machine, .problem = "interrupted"});
  }
  return folder->commit(request.force ? Existing::replace : Existing::keep);
}

int go(const Request& request) {
  if (request.list) {
    const Expected<void> printed = print(list());
    return printed ? exit_ok : tell_errors(printed.error(), request.speech);
  }
  const Expected<NewScenario> said = said_by(request);
  if (!said) {
    return tell_errors(said.error(), request.speech);
  }
  const Expected<std::string> text = new_scenario(*said);
  if (!text) {
    return tell_errors(text.error(), request.speech);
  }
  const fs::path path = request.out.empty() ? fs::path(said->name + ".toml") : fs::path(request.out);
  Expected<void> done = write(request, path, *text);
  if (done && !request.speech.quiet) {
    done = print(fmt::format("Written: {}\nRun it:  anagen run {}\n", path.string(), path.string()));
  }
  return done ? exit_ok : tell_errors(done.error(), request.speech);
}

/// Which `--cause` each `--on` follows.
std::vector<std::size_t> causes_of_dates(const CLI::App& command) {
  std::vector<std::size_t> of_date;
  std::size_t cause = 0;
  for (const CLI::Option* option : command.parse_order()) {
    cause += option->check_lname("cause") ? 1U : 0U;
    if (option->check_lname("on")) {
      of_date.push_back(cause);
    }
  }
  return of_date;
}

}  // namespace

void add_new(CLI::App& program, Task& task) {
  auto request = std::make_shared<Request>();
  CLI::App* command = program.add_subcommand("new", description);
  command->footer(examples);
  command->add_option("NAME", request->name, "Short name of the scenario")->type_name(" ");
  for (const PersonKey& key : person_keys()) {
    command->add_option(option_of(key.key), request->person[key.key], key.doc)->type_name(" ")->group("The person");
  }
  const auto repeated = [&](const char* option, std::vector<std::string>& into, const char* doc, const char* type) {
    command->add_option(option, into, doc)->type_name(type)->allow_extra_args(false)->group("Her last year");
  };
  repeated("--cause", request->causes, "Something that happened; may be given again", "KIND");
  repeated("--on", request->dates, "When the cause before it happened", "DATE");
  repeated("--instrument", request->instruments, "What was or will be counted; may be given again", "KIND");
  command->add_option("--today", request->today, "The day from which \"3 months ago\" counts back (default today)")
      ->type_name("DATE");
  command->add_option("--out", request->out, "The file (default ./NAME.toml)")->type_name("FILE");
  command->add_flag("--force", request->force, "Replace the file where it exists");
  command->add_flag("--list", request->list, "List the kinds of cause and instrument, and what a person can have");
  command->add_flag("--quiet", request->speech.quiet, "Print nothing but errors");
  command->callback([request, command, &task] {
    request->cause_of_date = causes_of_dates(*command);
    task = [request] { return go(*request); };
  });
}

}  // namespace anagen::cli
