#include "scenario/run/prior_draws.hpp"

#include <algorithm>
#include <string_view>

#include "evidence/prior.hpp"
#include "random/dice.hpp"

namespace anagen::scenario {

namespace {

bool is_open(const evidence::Parameter& row) {
  constexpr double middle = 0.5;
  return (row.id.starts_with("skin.") || row.id.starts_with("exosome.")) &&
         evidence::prior_quantile(row, middle).has_value();
}

/// FNV-1a over the letters of an id.
std::uint32_t number_of(std::string_view id) {
  std::uint32_t hash = 2166136261U;
  for (const char letter : id) {
    hash = (hash ^ static_cast<std::uint8_t>(letter)) * 16777619U;
  }
  return hash;
}

}  // namespace

std::vector<const evidence::Parameter*> open_serum_rows(std::span<const evidence::UsedRow> used) {
  std::vector<const evidence::Parameter*> out;
  for (const evidence::UsedRow& row : used) {
    const bool known = std::ranges::any_of(out, [&](const auto* other) { return other->id == row.row->id; });
    if (!known && !row.overridden && is_open(*row.row)) {
      out.push_back(row.row);
    }
  }
  return out;
}

std::vector<const evidence::Parameter*> open_serum_rows() {
  std::vector<const evidence::Parameter*> out;
  for (const evidence::Parameter& row : evidence::parameters()) {
    if (is_open(row)) {
      out.push_back(&row);
    }
  }
  return out;
}

std::vector<double> draw_rows(std::span<const evidence::Parameter* const> rows, std::uint64_t seed,
                              std::uint32_t draw) {
  std::vector<double> out;
  for (const evidence::Parameter* const row : rows) {
    const random::Block dice = random::roll(
        {.seed = seed, .subject = draw, .follicle = number_of(row->id), .purpose = random::Purpose::prior});
    out.push_back(evidence::prior_quantile(*row, random::open_unit(dice[0], dice[1])).value_or(0));  // rows are open
  }
  return out;
}

Scenario with_rows(Scenario scenario, std::span<const evidence::Parameter* const> rows,
                   std::span<const double> values) {
  const std::size_t own = scenario.parameters.size();
  const auto is_set = [&](std::string_view id) {
    return std::any_of(scenario.parameters.begin(), scenario.parameters.begin() + static_cast<std::ptrdiff_t>(own),
                       [&](const ParameterOverride& one) { return one.id == id; });
  };
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (is_set(rows[i]->id)) {
      continue;
    }
    scenario.parameters.push_back({std::string(rows[i]->id), values[i]});
  }
  return scenario;
}

}  // namespace anagen::scenario
