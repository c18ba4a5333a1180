#include "scenario/run/prior_draws.hpp"

#include <algorithm>
#include <string_view>

#include "evidence/prior.hpp"
#include "random/dice.hpp"

namespace anagen::scenario {

namespace {

bool is_open(const evidence::UsedRow& used) {
  constexpr double middle = 0.5;
  const std::string_view id = used.row->id;
  return (id.starts_with("skin.") || id.starts_with("exosome.")) && !used.overridden &&
         evidence::prior_quantile(*used.row, middle).has_value();
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
    if (!known && is_open(row)) {
      out.push_back(row.row);
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
    out.push_back(*evidence::prior_quantile(*row, random::open_unit(dice[0], dice[1])));
  }
  return out;
}

Scenario with_rows(Scenario scenario, std::span<const evidence::Parameter* const> rows,
                   std::span<const double> values) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    scenario.parameters.push_back({std::string(rows[i]->id), values[i]});
  }
  return scenario;
}

}  // namespace anagen::scenario
