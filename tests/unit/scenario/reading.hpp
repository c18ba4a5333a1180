#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "anagen/read.hpp"

namespace anagen::scenario::test {

/// The two keys that every scenario has, on one line, so that a text that follows begins on line 2.
inline const std::string head = "schema = 'anagen.scenario/1'\nname = 'x'\n";
/// The kinds of cause as they are listed where another was written.
inline const std::string cause_kinds =
    "childbirth, acute_illness, infection, surgery, weight_loss, iron_deficiency, zinc_deficiency, protein_deficiency, "
    "hypothyroidism, hyperthyroidism, stress, drug, contraceptive_stop, pcos, menopause, smoking, poor_sleep, "
    "traction, "
    "toxic_anagen, effluvium, scalp_inflammation or alopecia_areata";
/// Lines in `head`.
inline constexpr int head_lines = 2;

/// The problems of a text, one line each, as a user sees them.
inline std::string problems_of(const std::string& text, const ReadOptions& options = {},
                               const std::string& origin = "x.toml") {
  const auto scenario = read_scenario(text, origin, options);
  std::string lines;
  if (!scenario) {
    for (const Error& error : scenario.error()) {
      lines += to_line(error) + "\n";
    }
  }
  return lines;
}

/// The scenario of a text that must be right.
inline Scenario read(const std::string& text, const ReadOptions& options = {}) {
  auto scenario = read_scenario(text, "x.toml", options);
  EXPECT_TRUE(scenario) << problems_of(text, options);
  return scenario.value_or(Scenario{});
}

/// Options that know the files of a map.
inline ReadOptions with_files(std::map<std::string, std::string> files) {
  ReadOptions options;
  options.load = [files = std::move(files)](const std::string& path) -> Expected<std::string> {
    const auto found = files.find(path);
    if (found == files.end()) {
      Error error;
      error.problem = "no such file";
      return fail(std::move(error));
    }
    return found->second;
  };
  return options;
}

inline std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace anagen::scenario::test
