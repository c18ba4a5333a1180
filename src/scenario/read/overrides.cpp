#include "scenario/read/overrides.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "scenario/read/words.hpp"
#include "scenario/toml/read.hpp"
#include "scenario/toml/scalars.hpp"
#include "scenario/toml/text.hpp"

namespace anagen::scenario {

namespace {

/// Overrides come after every file in the order of problems.
constexpr std::uint32_t first_rank = 1000;

constexpr std::string_view parameters_prefix = "parameters.";

std::vector<std::string_view> split_path(std::string_view path) {
  std::vector<std::string_view> parts;
  if (path.starts_with(parameters_prefix)) {
    return {"parameters", path.substr(parameters_prefix.size())};
  }
  for (std::size_t dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.')) {
    parts.push_back(path.substr(0, dot));
    path.remove_prefix(dot + 1);
  }
  parts.push_back(path);
  return parts;
}

bool is_index(std::string_view part) {
  return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
}

/// What the first of `parts` names inside `inside`; nothing, and a problem, when it cannot be there.
///
/// Missing keys are made, missing items of lists are not.
Value* step(Value& inside, std::span<const std::string_view> parts, const Place& place, const std::string& path,
            Problems& problems) {
  const std::string_view part = parts.front();
  if (Array* array = inside.array()) {
    const auto index = toml::parse_integer(part);
    if (!is_index(part) || !index || static_cast<std::uint64_t>(*index) >= array->items.size()) {
      problems.add(place, path,
                   {fmt::format("the list has no item {}", shorten(part)),
                    array->items.empty() ? "it is empty" : fmt::format("0 to {}", array->items.size() - 1),
                    {}});
      return nullptr;
    }
    return &array->items[static_cast<std::size_t>(*index)];
  }
  Table* const table = inside.table();
  Value* const found = table == nullptr ? nullptr : table->find(part);
  const bool list_needed = std::any_of(parts.begin(), parts.end(), is_index);
  if (table == nullptr || (found == nullptr && list_needed)) {
    problems.add(
        place, path,
        {fmt::format("there is no {} to set this in", list_needed ? "list" : "table"), "the file gives none", {}});
    return nullptr;
  }
  return found != nullptr ? found : &table->set(part, place, {Table{}, place});
}

Value value_of(std::string_view text, const Place& place) {
  auto value = read_toml_value(text, place);
  return value ? *std::move(value) : Value{std::string(trim(text)), place};
}

void apply(Value& root, const std::string& text, const Place& place, Problems& problems) {
  const std::size_t equals = text.find('=');
  if (const auto complaint = toml::check_text(text)) {
    problems.add(place, {}, {complaint->problem, complaint->allowed, {}});
    return;
  }
  if (equals == std::string::npos) {
    problems.add(place, {}, {"has no =", "path=value, such as person.age=40", {}});
    return;
  }
  const std::string path(trim(std::string_view(text).substr(0, equals)));
  const auto parts = split_path(path);
  if (std::any_of(parts.begin(), parts.end(), [](std::string_view part) { return part.empty(); }) ||
      parts.size() > static_cast<std::size_t>(max_depth)) {
    problems.add(place, path, {"is no path", "keys joined by dots, such as cause.0.day", {}});
    return;
  }
  if (parts.front() == "schema" || parts.front() == "extends") {
    problems.add(place, path, {"can only be written in a file", {}, {}});
    return;
  }
  Value* target = &root;
  for (std::span<const std::string_view> rest(parts); !rest.empty(); rest = rest.subspan(1)) {
    target = step(*target, rest, place, path, problems);
    if (target == nullptr) {
      return;
    }
  }
  *target = value_of(std::string_view(text).substr(equals + 1), place);
}

}  // namespace

void apply_overrides(Value& root, const std::vector<std::string>& overrides, Problems& problems) {
  std::uint32_t rank = first_rank;
  for (const std::string& text : overrides) {
    const std::string shown = toml::is_utf8(text) ? shorten(text) : "(not UTF-8)";
    const auto source = std::make_shared<const Source>(Source{"--set " + shown, rank++, Syntax::command_line});
    apply(root, text, {source, 0, 0, {}}, problems);
  }
}

}  // namespace anagen::scenario
