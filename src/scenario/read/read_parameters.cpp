#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <span>
#include <vector>

#include "evidence/lookup.hpp"
#include "evidence/parameter.hpp"
#include "scenario/read/quantity.hpp"
#include "scenario/read/read_sections.hpp"
#include "scenario/read/words.hpp"

namespace anagen::scenario {

namespace {

/// What the model takes its numbers from; rows of observations and of what follows from others steer nothing.
bool steers_the_model(std::string_view id) { return !id.starts_with("obs.") && !id.starts_with("derived."); }

/// Longer ids are no misspelt ones; this bounds the search.
constexpr std::size_t longest_id = 100;

/// An id and the region in brackets behind it, if there is one.
struct Named {
  std::string_view id;
  std::string_view region;
};

Named named(std::string_view key) {
  const std::size_t bracket = key.find('[');
  if (bracket == std::string_view::npos || !key.ends_with(']')) {
    return {key, {}};
  }
  return {key.substr(0, bracket), key.substr(bracket + 1, key.size() - bracket - 2)};
}

Finding unknown_id(std::string_view id) {
  const auto nearest = id.size() <= longest_id ? evidence::nearest_ids(id, 1) : std::vector<std::string_view>();
  return {"no parameter has this id", "ids of the evidence tables",
          nearest.empty() ? std::string() : fmt::format("did you mean \"{}\"?", nearest.front())};
}

/// The regions that rows name, each once, the whole scalp left out.
std::string regions_of(std::span<const evidence::Parameter> rows) {
  std::vector<std::string_view> regions;
  for (const evidence::Parameter& row : rows) {
    if (row.region != "any" && row.region != "scalp" && std::ranges::find(regions, row.region) == regions.end()) {
      regions.push_back(row.region);
    }
  }
  return list_of(regions);
}

std::string allowed_value(std::string_view unit) {
  if (find_unit(unit) == nullptr) {
    return unit.empty() || unit == "1" ? std::string("a number") : fmt::format("a number in {}", unit);
  }
  return fmt::format("a number{}, or text with a unit: {}", unit == "1" ? std::string() : fmt::format(" in {}", unit),
                     list_of(units_like(unit)));
}

std::expected<double, Finding> read_value(const Value& value, std::string_view unit) {
  if (const auto* integer = std::get_if<std::int64_t>(&value.data)) {
    return static_cast<double>(*integer);
  }
  if (const auto* real = std::get_if<double>(&value.data)) {
    return *real;
  }
  if (const std::string* text = value.text()) {
    auto number = parse_quantity(*text, find_unit(unit) == nullptr ? std::string_view() : unit);
    if (!number && number.error().allowed.empty()) {
      number.error().allowed = allowed_value(unit);
    }
    return number;
  }
  return std::unexpected(Finding{fmt::format("cannot be {}", describe(value)), allowed_value(unit), {}});
}

bool is_finite(double number) {
  return number >= std::numeric_limits<double>::lowest() && number <= std::numeric_limits<double>::max();
}

}  // namespace

void read_parameters(const Value& value, Scenario& into, Problems& problems) {
  const Table* const table = value.table();
  if (table == nullptr) {
    problems.add(value.place, "parameters",
                 {fmt::format("cannot be {}", describe(value)), "a table: [parameters]", {}});
    return;
  }
  for (const Member& member : table->members()) {
    const std::string path = "parameters." + shorten(member.key);
    const auto [id, region] = named(member.key);
    const auto rows = evidence::rows_of(id);
    if (rows.empty()) {
      problems.add(member.place, path, unknown_id(id));
      continue;
    }
    const auto of_region = [&](const evidence::Parameter& row) { return row.region == region; };
    const bool whole = region == "any" || region == "scalp";  // which are one without brackets
    if (id != member.key && (whole || std::ranges::none_of(rows, of_region))) {
      problems.add(member.place, path,
                   {fmt::format("no row of \"{}\" speaks of the region \"{}\"", id, region), regions_of(rows), {}});
      continue;
    }
    if (!steers_the_model(id)) {
      problems.add(member.place, path,
                   {"is an observation that the model is held against, not an input of it", {}, {}});
      continue;
    }
    const auto number = read_value(member.value, rows.front().unit);
    if (!number) {
      problems.add(member.value.place, path, number.error());
    } else if (!is_finite(*number)) {
      problems.add(member.value.place, path, {"is not a finite number", allowed_value(rows.front().unit), {}});
    } else {
      into.parameters.push_back({member.key, *number == 0 ? 0.0 : *number});
    }
  }
}

}  // namespace anagen::scenario
