#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "scenario/schema/schema.hpp"

namespace anagen::scenario {

/// Values as TOML, by key.
using TomlValues = std::map<std::string, std::string, std::less<>>;

/// A text as lines that begin with `# `, of a readable width.
[[nodiscard]] std::string comment(std::string_view text);

/// A section with every key explained: what has a value says it, what has none stands as a comment with its default
/// and what may be written there. A section that is not `there` has its header as a comment too.
[[nodiscard]] std::string commented_section(const SectionInfo& section, const TomlValues& values, bool there = true);

/// Kinds of a list that a scenario does not use, a comment each, so that its reader knows of them; empty for none.
[[nodiscard]] std::string commented_kinds(std::string_view header, std::span<const KindInfo> kinds);

}  // namespace anagen::scenario
