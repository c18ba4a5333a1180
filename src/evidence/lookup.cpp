#include "evidence/lookup.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace anagen::evidence {
namespace {

constexpr double range_in_sds = 4;
constexpr std::size_t edits_per_letters = 3;

/// How far a row's word is from the word asked for; absent when the row does not answer.
using Distance = std::optional<int>;

constexpr int exact = 0;
constexpr int wider_group = 1;
constexpr int anyone = 2;

Distance region_distance(std::string_view asked, std::string_view row) {
  const auto whole = [](std::string_view region) { return region == "any" || region == "scalp"; };
  if (asked == row || (whole(asked) && whole(row))) {
    return exact;
  }
  return whole(row) ? Distance(anyone) : std::nullopt;
}

Distance ancestry_distance(std::string_view asked, std::string_view row) {
  if (asked == row) {
    return exact;
  }
  if ((asked == "han" && row == "east_asian") || (asked == "african_us" && row == "african")) {
    return wider_group;
  }
  return row == "any" ? Distance(anyone) : std::nullopt;
}

Distance sex_distance(std::string_view asked, std::string_view row) {
  if (asked == row) {
    return exact;
  }
  return row == "any" ? Distance(anyone) : std::nullopt;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) {
    row[j] = j;
  }
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = std::exchange(row[j], std::min({replaced, row[j] + 1, row[j - 1] + 1}));
    }
  }
  return row[b.size()];
}

}  // namespace

const Parameter* find(std::string_view id, const Who& who) {
  const Parameter* nearest = nullptr;
  std::tuple<int, int, int> least;
  for (const Parameter& row : rows_of(id)) {
    const Distance region = region_distance(who.region, row.region);
    const Distance ancestry = ancestry_distance(who.ancestry, row.ancestry);
    const Distance sex = sex_distance(who.sex, row.sex);
    if (!region || !ancestry || !sex) {
      continue;
    }
    const std::tuple<int, int, int> distance{*region, *ancestry, *sex};
    if (nearest == nullptr || distance < least) {
      nearest = &row;
      least = distance;
    }
  }
  return nearest;
}

std::optional<double> value_of(const Parameter& row) {
  if (row.value) {
    return row.value;
  }
  if (!row.spread_low || !row.spread_high) {
    return std::nullopt;
  }
  const double low = *row.spread_low;
  const double high = *row.spread_high;
  if (row.id.ends_with("multiplier") && low > 0) {
    return std::sqrt(low * high);
  }
  return (low + high) / 2;
}

double value_of(std::string_view id, const Who& who) {
  const Parameter* row = find(id, who);
  const std::optional<double> value = row != nullptr ? value_of(*row) : std::nullopt;
  assert(value.has_value());
  return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

std::optional<double> spread_sd(const Parameter& row) {
  if (row.spread_kind == "range" && row.spread_low && row.spread_high) {
    return (*row.spread_high - *row.spread_low) / range_in_sds;
  }
  if (!row.spread_number) {
    return std::nullopt;
  }
  if (row.spread_kind == "cv") {
    const std::optional<double> value = value_of(row);
    return value ? std::optional<double>(*row.spread_number * *value) : std::nullopt;
  }
  if (row.spread_kind == "sd_between_persons" || row.spread_kind == "sd_within_person") {
    return row.spread_number;
  }
  return std::nullopt;
}

std::vector<std::string_view> nearest_ids(std::string_view id, std::size_t most) {
  std::vector<std::pair<std::size_t, std::string_view>> near;
  const std::size_t allowed = std::max<std::size_t>(2, id.size() / edits_per_letters);
  for (const Parameter& row : parameters()) {
    if (!near.empty() && near.back().second == row.id) {
      continue;
    }
    const std::size_t edits = edit_distance(id, row.id);
    if (edits <= allowed) {
      near.emplace_back(edits, row.id);
    }
  }
  std::ranges::sort(near);
  std::vector<std::string_view> ids;
  for (const auto& [edits, candidate] : near) {
    if (ids.size() < most) {
      ids.push_back(candidate);
    }
  }
  return ids;
}

Lookup::Lookup(const Who& who, std::map<std::string, double, std::less<>> overrides)
    : sex_(who.sex), ancestry_(who.ancestry), region_(who.region), overrides_(std::move(overrides)) {}

Who Lookup::who(std::string_view region) const {
  return {.sex = sex_, .ancestry = ancestry_, .region = region == "any" ? std::string_view(region_) : region};
}

std::optional<double> Lookup::given(std::string_view id, std::string_view region) const {
  if (overrides_.empty()) {
    return std::nullopt;
  }
  auto found = overrides_.find(std::string(id) + '[' + std::string(region) + ']');
  if (found == overrides_.end()) {
    found = overrides_.find(id);
  }
  return found != overrides_.end() ? std::optional<double>(found->second) : std::nullopt;
}

UsedRow Lookup::use(std::string_view id, const Who& who) {
  const std::optional<double> other = given(id, who.region);
  const Parameter* row = find(id, who);
  if (row == nullptr && other && !rows_of(id).empty()) {
    row = &rows_of(id).front();
  }
  const std::optional<double> value = other ? other : row != nullptr ? value_of(*row) : std::nullopt;
  assert(row != nullptr && value.has_value());
  const UsedRow used{
      .row = row, .value = value.value_or(std::numeric_limits<double>::quiet_NaN()), .overridden = other.has_value()};
  if (row != nullptr) {
    used_.insert_or_assign(static_cast<std::size_t>(row - parameters().data()), used);
  }
  return used;
}

double Lookup::operator()(std::string_view id, std::string_view region) { return use(id, who(region)).value; }

const Parameter& Lookup::row(std::string_view id, std::string_view region) { return row_of(who(region), id); }

double Lookup::of(const Who& who, std::string_view id) { return use(id, who).value; }

const Parameter& Lookup::row_of(const Who& who, std::string_view id) {
  static constexpr Parameter nothing;
  const Parameter* row = use(id, who).row;
  return row != nullptr ? *row : nothing;
}

bool Lookup::knows(std::string_view id, std::string_view region) const {
  const Parameter* row = find(id, who(region));
  return row != nullptr && value_of(*row).has_value();
}

std::vector<UsedRow> Lookup::used() const {
  std::vector<UsedRow> rows;
  rows.reserve(used_.size());
  for (const auto& [place, row] : used_) {
    rows.push_back(row);
  }
  return rows;
}

}  // namespace anagen::evidence
