#include <memory>

#include "anagen/signature.hpp"
#include "command.hpp"

namespace anagen::cli {

namespace {

constexpr const char* description = "One hash over a dozen fixed scenarios: whether the results moved";

constexpr const char* examples =
    R"(The hash is the same for every number of threads, every compiler and every face of the program.

Examples:
  anagen signature
  anagen signature --threads 2)";

int go(std::uint32_t threads) {
  const Speech speech;
  Expected<std::string> hash = [&] {
    Progress progress(speech);
    return signature(run_options(threads, progress));
  }();
  if (!hash) {
    return tell_errors(hash.error(), speech);
  }
  const Expected<void> printed = print(*hash + "\n");
  return printed ? exit_ok : tell_errors(printed.error(), speech);
}

}  // namespace

void add_signature(CLI::App& program, Task& task) {
  auto threads = std::make_shared<std::uint32_t>();
  CLI::App* command = program.add_subcommand("signature", description);
  command->footer(examples);
  add_threads(*command, *threads);
  command->callback([threads, &task] { task = [threads] { return go(*threads); }; });
}

}  // namespace anagen::cli
