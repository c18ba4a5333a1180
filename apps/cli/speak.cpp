#include "speak.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <nlohmann/json.hpp>

#include "interrupt.hpp"

namespace anagen::cli {

namespace {

std::string as_json(const Errors& errors) {
  using Json = nlohmann::ordered_json;
  Json list = Json::array();
  for (const Error& error : errors) {
    list.push_back({{"fault", error.fault == Fault::input ? "input" : "machine"},
                    {"where", error.where},
                    {"path", error.path},
                    {"problem", error.problem},
                    {"allowed", error.allowed},
                    {"suggestion", error.suggestion}});
  }
  const Json object = {{"schema", "anagen.errors/1"}, {"errors", list}};
  return object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

Expected<void> print(const std::string& text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) {
    return {};
  }
  const std::string reason = std::strerror(errno);
  return fail({.fault = Fault::machine, .where = "standard output", .problem = "cannot be written: " + reason});
}

void tell_purpose(const Speech& speech) {
  if (!speech.quiet) {
    std::fputs(
        "Research and education only. Results are model scenarios with stated uncertainty, not medical advice.\n",
        stderr);
  }
}

int tell_errors(const Errors& errors, const Speech& speech) {
  for (const Error& error : errors) {
    std::fprintf(stderr, "%s\n", to_line(error).c_str());
  }
  if (speech.json) {
    // Where standard output is what failed, there is nowhere left to say so.
    static_cast<void>(print(as_json(errors)));
  }
  if (interrupted()) {
    return exit_interrupted;
  }
  const bool machine = std::ranges::any_of(errors, [](const Error& error) { return error.fault == Fault::machine; });
  return machine ? exit_machine : exit_input;
}

}  // namespace anagen::cli
