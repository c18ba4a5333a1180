#include "scenario/write/commented.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace anagen::scenario {

namespace {

constexpr std::size_t widest_comment = 100;

std::string key_lines(const RowInfo& row, const TomlValues& values) {
  const FieldInfo& info = row.info;
  const auto value = values.find(info.key);
  if (value != values.end()) {
    return comment(info.doc) + fmt::format("{} = {}\n", info.key, value->second);
  }
  const std::string fallback = to_toml_value(info, row.default_value);
  return comment(info.doc) + fmt::format("# {} ={}{}  # {}{}\n", info.key, fallback.empty() ? "" : " ", fallback,
                                         info.drawn ? "taken from its prior when left out; " : "", allowed_text(info));
}

}  // namespace

std::string comment(std::string_view text) {
  std::string lines;
  std::string line = "#";
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (line.size() + 1 + end > widest_comment && line.size() > 1) {
      lines += line + "\n";
      line = "#";
    }
    line += " " + std::string(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines + line + "\n";
}

std::string commented_section(const SectionInfo& section, const TomlValues& values, bool there) {
  std::string text = "\n" + comment(section.kind.doc);
  if (!section.header.empty()) {
    text += fmt::format("{}{}\n", there ? "" : "# ", section.header);
  }
  if (!section.kind.name.empty()) {
    text += fmt::format("kind = {}\n", quote(section.kind.name));
  }
  for (const RowInfo& row : section.rows) {
    text += key_lines(row, values);
  }
  return text;
}

std::string commented_kinds(std::string_view header, std::span<const KindInfo> kinds) {
  std::string text;
  for (const KindInfo& kind : kinds) {
    text += comment(fmt::format("- {}: {}", kind.name, kind.doc));
  }
  return text.empty() ? text : fmt::format("\n# Other kinds, each below a line {} of its own:\n{}", header, text);
}

}  // namespace anagen::scenario
