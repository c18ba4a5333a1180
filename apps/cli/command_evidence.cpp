#include <memory>

#include "anagen/evidence.hpp"
#include "command.hpp"

namespace anagen::cli {

namespace {

constexpr const char* description = "Where a number comes from, and how well it is known";

constexpr const char* examples = R"(Without ID every parameter is listed; the beginning of an id lists those below it.

Examples:
  anagen evidence
  anagen evidence follicle.anagen
  anagen evidence follicle.anagen.mean
  anagen evidence follicle.anagen.mean --json)";

struct Request {
  std::string id;
  Speech speech;
};

int go(const Request& request) {
  const Expected<std::string> page = request.speech.json ? evidence_json(request.id) : evidence_page(request.id);
  if (!page) {
    return tell_errors(page.error(), request.speech);
  }
  const Expected<void> printed = print(page->ends_with('\n') ? *page : *page + "\n");
  return printed ? exit_ok : tell_errors(printed.error(), request.speech);
}

}  // namespace

void add_evidence(CLI::App& program, Task& task) {
  auto request = std::make_shared<Request>();
  CLI::App* command = program.add_subcommand("evidence", description);
  command->footer(examples);
  command->add_option("ID", request->id, "Id of a parameter, or the beginning of one")->type_name(" ");
  command->add_flag("--json", request->speech.json, "Print one JSON object");
  command->callback([request, &task] { task = [request] { return go(*request); }; });
}

}  // namespace anagen::cli
