#include "evidence/parameter.hpp"

#include <algorithm>

#include "evidence/claim_row.hpp"

namespace anagen::evidence {

const Source* find_source(std::string_view key) {
  const std::span<const Source> all = sources();
  const auto found = std::ranges::lower_bound(all, key, {}, &Source::key);
  return found != all.end() && found->key == key ? &*found : nullptr;
}

const ClaimRow* find_claim(std::string_view id) {
  const auto found = std::ranges::find(claim_rows(), id, &ClaimRow::id);
  return found != claim_rows().end() ? &*found : nullptr;
}

std::span<const Parameter> rows_of(std::string_view id) {
  const auto range = std::ranges::equal_range(parameters(), id, {}, &Parameter::id);
  return {range.begin(), range.end()};
}

}  // namespace anagen::evidence
