#pragma once

#include <functional>
#include <string>
#include <vector>

#include "anagen/scenario.hpp"
#include "core/error.hpp"

namespace anagen {

/// What a scenario may be changed by and may reach while it is read.
struct ReadOptions {
  /// `path=value` each, list indices from 0: `person.age=40`, `cause.0.day=12 weeks`; the later one wins.
  std::vector<std::string> overrides;
  /// The text of a file that `extends` names, by its path beside the file that names it; without it no file is read.
  std::function<Expected<std::string>(const std::string& path)> load;
};

/// A scenario from TOML or JSON text (JSON when the text begins with a brace), checked and with every default filled
/// in.
///
/// `origin` names the text in errors; files that it extends are looked for beside it.
/// Errors: Fault::input, every problem at once in the order of the text; a fault of syntax ends the reading.
[[nodiscard]] Expected<Scenario> read_scenario(const std::string& text, const std::string& origin,
                                               const ReadOptions& options = {});

/// The scenario as TOML with every default spelled out; reading it gives the same scenario and the same text.
///
/// Holds for every scenario that read_scenario gave. What is drawn from its prior stands as a comment.
[[nodiscard]] std::string to_toml(const Scenario& scenario);

/// A scenario that others may start from by its name (`extends = "woman"`).
struct Preset {
  std::string name;
  std::string toml;
};

/// The built-in presets, in order of name.
[[nodiscard]] const std::vector<Preset>& presets();

}  // namespace anagen
