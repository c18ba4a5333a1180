#include "core/error.hpp"

namespace anagen {

std::string to_line(const Error& error) {
  std::string line;
  for (const std::string& part : {error.where, error.path}) {
    if (!part.empty()) {
      line += part + ": ";
    }
  }
  line += error.problem;
  if (!error.allowed.empty()) {
    line += " (" + error.allowed + ")";
  }
  if (!error.suggestion.empty()) {
    line += " " + error.suggestion;
  }
  return line;
}

std::unexpected<Errors> fail(Error error) { return std::unexpected(Errors{std::move(error)}); }

}  // namespace anagen
