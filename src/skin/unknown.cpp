#include "skin/unknown.hpp"

#include <algorithm>
#include <span>

namespace anagen::skin {

namespace {

std::vector<Unknown> collect(const evidence::Lookup& lookup, std::span<const std::string> left_out) {
  std::vector<Unknown> out;
  for (const std::string& id : left_out) {
    const std::span<const evidence::Parameter> rows = evidence::rows_of(id);
    out.push_back({id, rows.empty() ? std::string_view() : rows.front().note, false});
  }
  for (const evidence::UsedRow& used : lookup.used()) {
    if (used.row->grade == "D" && !used.overridden) {
      out.push_back({std::string(used.row->id), used.row->note, true});
    }
  }
  std::ranges::sort(out, {}, &Unknown::id);
  return out;
}

}  // namespace

std::vector<Unknown> unknown_inputs(const evidence::Lookup& lookup, const Product& product) {
  return collect(lookup, product.unknown);
}

std::vector<Unknown> unknown_inputs(const evidence::Lookup& lookup, const Product& product, const Needling& needling) {
  std::vector<std::string> left_out = product.unknown;
  if (!needling.age_multiplier) {
    left_out.emplace_back("obs.skin.needle.age_effect");
  }
  return collect(lookup, left_out);
}

}  // namespace anagen::skin
