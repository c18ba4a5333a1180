#include "evidence/selection.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "evidence/lookup.hpp"

namespace anagen::evidence {

Expected<Selection> select(const std::string& id) {
  if (id.empty()) {
    return Selection{.rows = parameters(), .one_id = false};
  }
  if (const std::span<const Parameter> rows = rows_of(id); !rows.empty()) {
    return Selection{.rows = rows, .one_id = true};
  }
  const std::string prefix = id.ends_with('.') ? id : id + ".";
  const auto below = std::ranges::equal_range(parameters(), std::string_view(prefix), {},
                                              [&](const Parameter& row) { return row.id.substr(0, prefix.size()); });
  if (!below.empty()) {
    return Selection{.rows = {below.begin(), below.end()}, .one_id = false};
  }
  std::string suggestion;
  for (const std::string_view near : nearest_ids(id)) {
    suggestion += (suggestion.empty() ? "did you mean \"" : "\", \"") + std::string(near);
  }
  return fail({.fault = Fault::input,
               .where = {},
               .path = id,
               .problem = "is not in the evidence tables",
               .allowed = "an id or the first words of one; `anagen evidence` lists all",
               .suggestion = suggestion.empty() ? "" : suggestion + "\"?"});
}

}  // namespace anagen::evidence
