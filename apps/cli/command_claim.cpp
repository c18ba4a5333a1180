#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "anagen/claim.hpp"
#include "command.hpp"
#include "files.hpp"
#include "interrupt.hpp"
#include "out_folder.hpp"
#include "suggest.hpp"

namespace anagen::cli {

namespace {

constexpr const char* description = "Would this result have been reported with no effect at all?";

constexpr const char* examples =
    R"(A claim says who was enrolled, what was done and what was reported. The same design is replayed with nothing at
work, with the vehicle, the needles and whatever else was given, and as claimed. Without FILE the claims that come
with the program are listed; one of them runs by its name. Writes claim.html and claim.json into the folder of --out.

Examples:
  anagen claim
  anagen claim shed_less_at_week_3
  anagen claim my_claim.toml --people 1000
  anagen claim shed_less_at_week_3 --json --quiet > claim.json)";

constexpr const char* page = "claim.html";
constexpr const char* as_json = "claim.json";

struct Request {
  std::string claim;
  std::string folder;
  ClaimOptions options;
  std::uint32_t threads = 1;
  Speech speech;
};

/// `claims/NAME.toml` without what is around the name.
std::string short_name(const ClaimFile& claim) {
  const std::size_t from = claim.name.rfind('/') + 1;
  return claim.name.substr(from, claim.name.rfind('.') - from);
}

int list(const Speech& speech) {
  std::size_t width = 0;
  for (const ClaimFile& claim : shipped_claims()) {
    width = std::max(width, short_name(claim).size());
  }
  std::string out;
  for (const ClaimFile& claim : shipped_claims()) {
    const Expected<ClaimAccount> account = read_account(claim);
    if (!account) {
      return tell_errors(account.error(), speech);
    }
    std::string name = short_name(claim);
    name.resize(width, ' ');
    std::string ledger = account->ledger;
    ledger.resize(std::max<std::size_t>(ledger.size(), 3), ' ');
    out += fmt::format("{}  {}  {}\n", name, ledger, account->words);
  }
  const Expected<void> done = print(out);
  return done ? exit_ok : tell_errors(done.error(), speech);
}

/// A shipped claim by its name, or else a file.
Expected<ClaimFile> find(const std::string& name) {
  std::vector<std::string> names;
  for (const ClaimFile& claim : shipped_claims()) {
    if (short_name(claim) == name) {
      return claim;
    }
    names.push_back(short_name(claim));
  }
  Expected<std::string> text = read_text(name);
  if (!text) {
    const bool is_word = name.find_first_of("./") == std::string::npos;
    if (is_word && text.error().front().fault == Fault::input) {
      return fail({.where = name,
                   .problem = "is neither a claim that comes with the program nor a file",
                   .allowed = "anagen claim lists them",
                   .suggestion = suggestion(name, names)});
    }
    return std::unexpected(std::move(text.error()));
  }
  return ClaimFile{name, *std::move(text)};
}

Expected<void> write(OutFolder& folder, const ClaimAnswer& answer) {
  Expected<void> put = folder.put(page, claim_page(answer));
  if (put) {
    put = folder.put(as_json, claim_json(answer));
  }
  if (put && interrupted()) {
    put = fail({.fault = Fault::machine, .problem = "interrupted"});
  }
  return put ? folder.commit() : put;
}

std::string told(const ClaimAnswer& answer, const OutFolder& folder, const Speech& speech) {
  if (speech.json) {
    return claim_json(answer);
  }
  return speech.quiet ? "" : claim_text(answer) + "\nPage: " + folder.path_of(page) + "\n";
}

int go(const Request& request) {
  if (request.claim.empty()) {
    return list(request.speech);
  }
  const Expected<ClaimFile> file = find(request.claim);
  if (!file) {
    return tell_errors(file.error(), request.speech);
  }
  const Expected<ClaimAccount> account = read_account(*file);
  if (!account) {
    return tell_errors(account.error(), request.speech);
  }
  Expected<OutFolder> folder =
      OutFolder::open(request.folder.empty() ? "./" + account->id + "-claim" : request.folder, {page, as_json});
  if (!folder) {
    return tell_errors(folder.error(), request.speech);
  }
  tell_purpose(request.speech);
  const Expected<ClaimAnswer> answer = [&] {
    Progress progress(request.speech);
    return weigh_claim(*file, request.options, run_options(request.threads, progress));
  }();
  if (!answer) {
    return tell_errors(answer.error(), request.speech);
  }
  Expected<void> done = write(*folder, *answer);
  if (done) {
    done = print(told(*answer, *folder, request.speech));
  }
  return done ? exit_ok : tell_errors(done.error(), request.speech);
}

}  // namespace

void add_claim(CLI::App& program, Task& task) {
  constexpr std::uint32_t most_people = 100000;
  auto request = std::make_shared<Request>();
  CLI::App* command = program.add_subcommand("claim", description);
  command->footer(examples);
  command->add_option("FILE", request->claim, "A claim file, or the name of a shipped claim")->type_name(" ");
  command->add_option("--out", request->folder, "Folder of the page (default ./NAME-claim)")->type_name("DIR");
  command->add_option("--people", request->options.people, "People simulated in each world")
      ->check(CLI::Range(1U, most_people).description(""))
      ->type_name("N");
  command->add_option("--seed", request->options.seed, "Seed of all dice")->type_name("N");
  add_threads(*command, request->threads);
  command->add_flag("--json", request->speech.json, "Print claim.json instead of the words");
  command->add_flag("--quiet", request->speech.quiet, "Print nothing but errors");
  command->callback([request, &task] { task = [request] { return go(*request); }; });
}

}  // namespace anagen::cli
