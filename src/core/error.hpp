#pragma once

#include <expected>
#include <string>
#include <vector>

namespace anagen {

/// Whose fault an error is; decides the exit code of the program (input 2, machine 3).
enum class Fault { input, machine };

/// One problem, told so that its reader can mend it.
///
/// `where` is `file:line:column` or a JSON pointer or a file name; `path` the dotted path of the value;
/// `allowed` and `suggestion` may be empty.
struct Error {
  Fault fault = Fault::input;
  std::string where = {};
  std::string path = {};
  std::string problem = {};
  std::string allowed = {};
  std::string suggestion = {};

  friend bool operator==(const Error&, const Error&) = default;
};

/// All problems found at once, in the order of the input.
using Errors = std::vector<Error>;

/// A value, or every reason why there is none.
template <class T>
using Expected = std::expected<T, Errors>;

/// One line: `where: path: problem (allowed) suggestion`; empty parts are left out.
[[nodiscard]] std::string to_line(const Error& error);

/// A single error as the failing side of an Expected.
[[nodiscard]] std::unexpected<Errors> fail(Error error);

}  // namespace anagen
