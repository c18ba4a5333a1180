#include "report/compare/settings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "report/compare/words.hpp"

namespace anagen::report {

namespace {

using Setting = std::pair<std::string, std::string>;  ///< path and value

/// Settings that name a scenario and do nothing.
bool is_a_name(std::string_view path) {
  return path == "schema" || path == "name" || path == "title" || path == "question";
}

std::string_view unquoted(std::string_view text) {
  return text.size() > 1 && text.front() == '"' && text.back() == '"' ? text.substr(1, text.size() - 2) : text;
}

/// A line of the resolved scenario apart: key and value; `# KEY: not given, ...` is a key that is drawn.
Setting key_and_value(std::string_view line) {
  constexpr std::string_view drawn = ": not given";
  if (line.starts_with("# ")) {
    const std::size_t end = line.find(drawn);
    return end == std::string_view::npos ? Setting{} : Setting{line.substr(2, end - 2), words::compare_prior};
  }
  constexpr std::string_view sign = " = ";
  const std::size_t equals = line.find(sign);
  if (equals == std::string_view::npos) {
    return {};
  }
  std::string_view value = line.substr(equals + sign.size());
  std::string unit;
  // The writer puts the unit of a number behind it as a comment; a text may hold the same marks.
  if (const std::size_t comment = value.rfind("  # "); comment != std::string_view::npos && value.back() != '"') {
    unit = " " + std::string(value.substr(comment + 4));
    value = value.substr(0, comment);
  }
  return {std::string(unquoted(line.substr(0, equals))), std::string(unquoted(value)) + unit};
}

/// Every setting of a resolved scenario; causes and instruments are told by their kind, a second one of a kind by its
/// number.
std::vector<Setting> settings_of(const std::string& toml) {
  std::vector<Setting> all;
  std::map<std::string, int> seen;
  std::string section;
  std::string list;
  for (std::size_t start = 0; start < toml.size();) {
    const std::size_t end = std::min(toml.find('\n', start), toml.size());
    const std::string_view line = std::string_view(toml).substr(start, end - start);
    start = end + 1;
    if (line.starts_with("[[")) {
      list = std::string(line.substr(2, line.find(']') - 2));
    } else if (line.starts_with("[")) {
      section = std::string(line.substr(1, line.find(']') - 1)) + ".";
      list.clear();
    } else if (const auto [key, value] = key_and_value(line); key == "kind" && !list.empty()) {
      const int number = ++seen[list + value];
      section = number > 1 ? fmt::format("{} {} {}", list, value, number) : fmt::format("{} {}", list, value);
      all.emplace_back(section, "there");
      section += " ";
    } else if (!key.empty() && !is_a_name(section + key)) {
      all.emplace_back(section + key, value);
    }
  }
  return all;
}

const std::string* find_setting(const std::vector<Setting>& settings, const std::string& path) {
  const auto found = std::ranges::find(settings, path, &Setting::first);
  return found == settings.end() ? nullptr : &found->second;
}

}  // namespace

std::string letter_of(std::size_t run) { return {static_cast<char>('A' + static_cast<int>(run))}; }

std::vector<SettingDifference> setting_differences(const Comparison& runs) {
  std::vector<std::vector<Setting>> settings;
  for (const Results& run : runs) {
    settings.push_back(settings_of(run.resolved_toml));
  }
  std::vector<SettingDifference> differences;
  std::vector<std::string> told;
  for (const std::vector<Setting>& of_one : settings) {
    for (const auto& [path, ignored] : of_one) {
      if (std::ranges::find(told, path) != told.end()) {
        continue;
      }
      told.push_back(path);
      SettingDifference difference{path, {}};
      for (const std::vector<Setting>& any : settings) {
        const std::string* const value = find_setting(any, path);
        difference.values.push_back(value == nullptr ? "" : *value);
      }
      // Of a cause that one of them has not, its keys say nothing more.
      const bool of_item = path.find(' ') != std::string::npos && path.rfind(' ') != path.find(' ');
      if (of_item && std::ranges::find(difference.values, "") != difference.values.end()) {
        continue;
      }
      if (std::ranges::adjacent_find(difference.values, std::ranges::not_equal_to{}) != difference.values.end()) {
        differences.push_back(std::move(difference));
      }
    }
  }
  return differences;
}

}  // namespace anagen::report

namespace anagen {

std::vector<std::string> differences_in_words(const Comparison& runs) {
  std::vector<std::string> lines;
  for (const report::SettingDifference& difference : report::setting_differences(runs)) {
    std::string line = difference.path + ": ";
    for (std::size_t run = 0; run < runs.size(); ++run) {
      const std::string& value = difference.values[run];
      line += (run == 0 ? "" : ", ") + (value.empty() ? std::string(report::words::compare_absent) : value) + " in " +
              report::letter_of(run);
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace anagen
