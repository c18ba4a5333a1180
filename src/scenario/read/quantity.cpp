#include "scenario/read/quantity.hpp"

#include <fmt/format.h>

#include <optional>

#include "core/units.hpp"
#include "scenario/read/words.hpp"
#include "scenario/toml/scalars.hpp"

namespace anagen::scenario {

namespace {

constexpr double um_per_mm = 1000;
constexpr double um_per_cm = 10000;
constexpr double mm2_per_cm2 = 100;
constexpr double percent = 100;

constexpr Unit units[] = {
    {"day", Dimension::time, 1, 1, "days d"},
    {"week", Dimension::time, days_per_week, 1, "weeks"},
    {"month", Dimension::time, days_per_month, 1, "months"},
    {"year", Dimension::time, days_per_year, 1, "years"},
    {"um", Dimension::length, 1, 1, "\u00b5m \u03bcm"},
    {"mm", Dimension::length, um_per_mm, 1, ""},
    {"cm", Dimension::length, um_per_cm, 1, ""},
    {"cm2", Dimension::area, 1, 1, "cm^2 cm\u00b2"},
    {"mm2", Dimension::area, 1, mm2_per_cm2, "mm^2 mm\u00b2"},
    {"/cm2", Dimension::density, 1, 1, "1/cm2 /cm^2 1/cm^2 /cm\u00b2 1/cm\u00b2"},
    {"/mm2", Dimension::density, mm2_per_cm2, 1, "1/mm2 /mm^2 1/mm^2 /mm\u00b2 1/mm\u00b2"},
    {"um/day", Dimension::speed, 1, 1, "\u00b5m/day \u03bcm/day um/d"},
    {"mm/day", Dimension::speed, um_per_mm, 1, "mm/d"},
    {"mm/month", Dimension::speed, um_per_mm, days_per_month, ""},
    {"cm/month", Dimension::speed, um_per_cm, days_per_month, ""},
    {"cm/year", Dimension::speed, um_per_cm, days_per_year, ""},
    {"1", Dimension::share, 1, 1, ""},
    {"%", Dimension::share, 1, percent, "percent"},
    {"deg", Dimension::angle, 1, 1, "degree degrees \u00b0"},
};

bool has_word(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    const std::size_t end = words.find(' ');
    if (words.substr(0, end) == word) {
      return true;
    }
    words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
  }
  return false;
}

/// Where the number at the front of `text` ends.
std::size_t number_end(std::string_view text) {
  constexpr std::string_view digits = "0123456789+-._";
  std::size_t end = 0;
  while (end < text.size()) {
    const bool exponent = (text[end] == 'e' || text[end] == 'E') && end + 1 < text.size() &&
                          digits.find(text[end + 1]) != std::string_view::npos;
    if (!exponent && digits.find(text[end]) == std::string_view::npos) {
      break;
    }
    ++end;
  }
  return end;
}

std::string allowed_units(std::string_view unit) {
  return unit.empty() ? std::string("a plain number") : list_of(units_like(unit));
}

}  // namespace

std::span<const Unit> all_units() { return units; }

const Unit* find_unit(std::string_view name) {
  for (const Unit& unit : units) {
    if (unit.name == name || (!name.empty() && has_word(unit.other_names, name))) {
      return &unit;
    }
  }
  return nullptr;
}

std::vector<std::string_view> units_like(std::string_view unit) {
  std::vector<std::string_view> names;
  const Unit* const like = find_unit(unit);
  for (const Unit& other : units) {
    if (like != nullptr && other.dimension == like->dimension && other.name != "1") {
      names.push_back(other.name);
    }
  }
  return names;
}

std::expected<double, Finding> parse_quantity(std::string_view text, std::string_view unit) {
  const std::string_view whole = trim(text);
  const std::size_t end = number_end(whole);
  const std::optional<double> number = toml::parse_real(whole.substr(0, end));
  if (!number) {
    return std::unexpected(Finding{fmt::format("\"{}\" does not start with a number", shorten(whole)), {}, {}});
  }
  const std::string_view name = trim(whole.substr(end));
  if (name.empty()) {
    return *number;
  }
  const Unit* const from = find_unit(name);
  const Unit* const to = find_unit(unit);
  if (from == nullptr || to == nullptr || from->dimension != to->dimension) {
    return std::unexpected(Finding{fmt::format("unknown unit \"{}\"", shorten(name)), allowed_units(unit), {}});
  }
  if (from == to) {
    return *number;
  }
  // One division at the end, so that exact decimals such as "45 %" stay the nearest double.
  return *number * (from->numerator * to->denominator) / (from->denominator * to->numerator);
}

}  // namespace anagen::scenario
