#include "machine.hpp"

#include <fmt/chrono.h>
#include <unistd.h>

#include <array>

namespace anagen::cli {

namespace {

#ifdef __clang__
constexpr const char* compiler = "clang " __clang_version__;
#else
constexpr const char* compiler = "g++ " __VERSION__;
#endif

std::string host_name() {
  std::array<char, 256> name{};
  return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

}  // namespace

Machine Stopwatch::machine(std::uint32_t threads) const {
  const std::time_t started = std::chrono::system_clock::to_time_t(started_);
  return {.host = host_name(),
          .compiler = compiler,
          .started_utc = fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(started)),
          .threads = threads,
          .seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began_).count()};
}

}  // namespace anagen::cli
