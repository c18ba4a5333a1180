#include "command.hpp"

#include <algorithm>
#include <thread>

#include "interrupt.hpp"

namespace anagen::cli {

void add_threads(CLI::App& command, std::uint32_t& threads) {
  constexpr std::uint32_t most_threads = 1024;
  threads = std::max(1U, std::thread::hardware_concurrency());
  command.add_option("--threads", threads, "Threads to use; the results are the same for any number")
      ->check(CLI::Range(1U, most_threads).description(""))
      ->type_name("N");
}

RunOptions run_options(std::uint32_t threads, Progress& progress) {
  return {.threads = threads, .progress = [&progress](double share) { progress.show(share); }, .stop = stop_flag()};
}

}  // namespace anagen::cli
