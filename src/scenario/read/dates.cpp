#include "scenario/read/dates.hpp"

#include <algorithm>

#include "scenario/toml/scalars.hpp"

namespace anagen::scenario {

std::optional<Date> date_in(const Value& value) {
  std::optional<DateTime> found;
  if (const auto* held = std::get_if<DateTime>(&value.data)) {
    found = *held;
  } else if (const std::string* text = value.text()) {
    found = toml::parse_datetime(*text);
  }
  if (!found || !found->date || found->time) {
    return std::nullopt;
  }
  const DateTime::Date& date = *found->date;
  return Date{date.year, static_cast<std::int32_t>(date.month), static_cast<std::int32_t>(date.day)};
}

bool looks_like_date(std::string_view text) {
  constexpr std::size_t year_digits = 4;
  return text.size() > year_digits && text[year_digits] == '-' &&
         std::all_of(text.begin(), text.begin() + year_digits, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace anagen::scenario
