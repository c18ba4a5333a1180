// Fuzzes the scenario reader: TOML and JSON texts, files that they extend, and overrides.
//
// A line "--set PATH=VALUE" in the input becomes an override and is left out of the text; "extends" may name base.toml,
// which is the input itself. A scenario that is read must come back from its own TOML unchanged.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "anagen/read.hpp"

namespace {

constexpr std::string_view override_mark = "--set ";

/// Splits an input into the text and its overrides.
std::string take_overrides(std::string_view input, anagen::ReadOptions& options) {
  std::string text;
  while (!input.empty()) {
    const std::size_t end = input.find('\n');
    const std::string_view line = input.substr(0, end);
    if (line.starts_with(override_mark)) {
      options.overrides.emplace_back(line.substr(override_mark.size()));
    } else {
      text += line;
      text += end == std::string_view::npos ? "" : "\n";
    }
    input = end == std::string_view::npos ? std::string_view() : input.substr(end + 1);
  }
  return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  anagen::ReadOptions options;
  const std::string text = take_overrides({reinterpret_cast<const char*>(data), size}, options);
  options.load = [&](const std::string& path) -> anagen::Expected<std::string> {
    if (path == "base.toml") {
      return text;
    }
    anagen::Error error;
    error.problem = "no such file";
    return anagen::fail(std::move(error));
  };
  const auto scenario = anagen::read_scenario(text, "fuzz.toml", options);
  if (!scenario) {
    if (scenario.error().empty()) {
      std::abort();  // refused without a reason
    }
    return 0;
  }
  const std::string written = anagen::to_toml(*scenario);
  const auto again = anagen::read_scenario(written, "again.toml");
  if (!again || *again != *scenario || anagen::to_toml(*again) != written) {
    std::abort();  // not the same scenario any more
  }
  return 0;
}
