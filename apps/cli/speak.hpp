#pragma once

#include <string>

#include "anagen/run.hpp"

namespace anagen::cli {

/// What the program tells the shell that started it.
enum ExitCode : int {
  exit_ok = 0,
  exit_missed = 1,         ///< it ran, but a named target was missed
  exit_input = 2,          ///< the input is wrong
  exit_machine = 3,        ///< disk, memory, permission
  exit_interrupted = 130,  ///< Ctrl-C
};

/// How a command speaks: an object on standard output instead of words, or nothing but errors.
struct Speech {
  bool json = false;
  bool quiet = false;
};

/// Writes to standard output at once. Errors: Fault::machine when it takes no more, for example on a full disk.
[[nodiscard]] Expected<void> print(const std::string& text);

/// Tells on standard error, once a run, what the results are for; silent under --quiet.
void tell_purpose(const Speech& speech);

/// Tells every error on standard error, one a line, and under --json as one object on standard output too.
///
/// Result: the exit code that the errors mean; a run that was stopped on request counts as interrupted.
[[nodiscard]] int tell_errors(const Errors& errors, const Speech& speech);

}  // namespace anagen::cli
