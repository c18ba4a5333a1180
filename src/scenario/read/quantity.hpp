#pragma once

#include <expected>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/read/problems.hpp"

namespace anagen::scenario {

/// What kind of quantity a number is; units of one dimension turn into each other.
enum class Dimension { time, length, area, density, speed, share, angle };

/// A unit that a scenario may use.
struct Unit {
  std::string_view name;
  Dimension dimension;
  double numerator;  ///< one of this unit is numerator/denominator of the dimension's base unit
  double denominator;
  std::string_view other_names;  ///< other spellings, separated by spaces
};

/// Every unit, by dimension; the first of each dimension is its base.
[[nodiscard]] std::span<const Unit> all_units();

/// The unit of this name or other spelling; null when there is none.
[[nodiscard]] const Unit* find_unit(std::string_view name);

/// Names of the units that may stand where `unit` is the canonical one; a bare share needs none.
[[nodiscard]] std::vector<std::string_view> units_like(std::string_view unit);

/// A number in `unit` from text such as "30 months", "45 %" or "0.35 mm/day".
///
/// An empty `unit` means a plain number: then no unit may follow. A text without a unit is a number in `unit`.
[[nodiscard]] std::expected<double, Finding> parse_quantity(std::string_view text, std::string_view unit);

}  // namespace anagen::scenario
