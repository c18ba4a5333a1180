#include "scenario/read/read_field.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "scenario/read/dates.hpp"
#include "scenario/read/quantity.hpp"
#include "scenario/read/words.hpp"

namespace anagen::scenario {

namespace {

using Result = std::expected<FieldValue, Finding>;

/// Whole numbers up to 2^53 are exact in a double.
constexpr double largest_exact = 9007199254740992;

std::unexpected<Finding> refuse(const FieldInfo& info, std::string problem, std::string suggestion = {}) {
  return std::unexpected(Finding{std::move(problem), allowed_text(info), std::move(suggestion)});
}

std::unexpected<Finding> wrong_kind(const FieldInfo& info, const Value& value) {
  return refuse(info, fmt::format("cannot be {}", describe(value)));
}

bool is_whole(double number) {
  return number >= -largest_exact && number <= largest_exact &&
         number == static_cast<double>(static_cast<std::int64_t>(number));
}

/// A plain number; nothing for other kinds of values.
std::optional<double> number_in(const Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value.data)) {
    return static_cast<double>(*integer);
  }
  const auto* real = std::get_if<double>(&value.data);
  return real != nullptr ? std::optional(*real) : std::nullopt;
}

/// A number as such or as text with a unit.
std::expected<double, Finding> quantity_in(const FieldInfo& info, const Value& value, std::string_view unit) {
  if (const std::optional<double> number = number_in(value)) {
    return *number;
  }
  if (const std::string* text = value.text()) {
    auto number = parse_quantity(*text, unit);
    if (!number && number.error().allowed.empty()) {
      number.error().allowed = allowed_text(info);
    }
    return number;
  }
  return wrong_kind(info, value);
}

/// Checks the range; written so that NaN is outside.
bool within(const FieldInfo& info, double number) { return number >= info.lowest && number <= info.highest; }

std::string told(double number, std::string_view unit) {
  return unit.empty() || unit == "1" ? fmt::format("{}", number) : fmt::format("{} {}", number, unit);
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

Result read_text(const FieldInfo& info, const Value& value) {
  const std::string* text = value.text();
  if (text == nullptr) {
    return wrong_kind(info, value);
  }
  const std::size_t length = characters(*text);
  if (!within(info, static_cast<double>(length))) {
    return refuse(info, fmt::format("has {} characters", length));
  }
  const auto in_name = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  };
  if (info.type == FieldType::name && (!std::all_of(text->begin(), text->end(), in_name) || text->front() == '-')) {
    return refuse(info, fmt::format("\"{}\" cannot name a folder", shorten(*text)));
  }
  return *text;
}

Result read_choice(const FieldInfo& info, const Value& value) {
  const std::string* text = value.text();
  if (text == nullptr) {
    return wrong_kind(info, value);
  }
  if (std::find(info.choices.begin(), info.choices.end(), *text) == info.choices.end()) {
    return refuse(info, fmt::format("\"{}\" is not known", shorten(*text)), did_you_mean(*text, info.choices));
  }
  return *text;
}

Result read_integer(const FieldInfo& info, const Value& value) {
  const std::optional<double> number = number_in(value);
  if (!number) {
    return wrong_kind(info, value);
  }
  if (!is_whole(*number) || !within(info, *number)) {
    return refuse(info, fmt::format("{} is not allowed", *number));
  }
  return static_cast<std::int64_t>(*number);
}

Result read_number(const FieldInfo& info, const Value& value) {
  const auto number = quantity_in(info, value, info.unit);
  if (!number) {
    return std::unexpected(number.error());
  }
  if (!within(info, *number)) {
    return refuse(info, fmt::format("{} is out of range", told(*number, info.unit)));
  }
  if (!info.only.empty() && std::find(info.only.begin(), info.only.end(), *number) == info.only.end()) {
    return refuse(info, fmt::format("{} is not allowed", told(*number, info.unit)));
  }
  return *number == 0 ? 0.0 : *number;  // no negative zero
}

Result read_date(const FieldInfo& info, const Value& value) {
  const auto date = date_in(value);
  if (!date) {
    return wrong_kind(info, value);
  }
  return to_iso(*date);
}

/// Days, whole: a number must be whole already, a text with a unit is rounded to the nearest day.
Result read_days(const FieldInfo& info, const Value& value) {
  auto number = quantity_in(info, value, "day");
  if (!number) {
    return std::unexpected(number.error());
  }
  if (!within(info, *number)) {
    return refuse(info, fmt::format("{} is out of range", told(*number, "day")));
  }
  if (value.text() != nullptr) {
    constexpr double half = 0.5;
    *number = static_cast<double>(static_cast<std::int64_t>(*number + (*number < 0 ? -half : half)));
  }
  if (!is_whole(*number)) {
    return refuse(info, fmt::format("{} is not a whole number of days", *number));
  }
  return static_cast<std::int64_t>(*number);
}

Result read_day(const FieldInfo& info, const Value& value, const FieldContext& context) {
  const std::string* text = value.text();
  if (!std::holds_alternative<DateTime>(value.data) && (text == nullptr || !looks_like_date(*text))) {
    return read_days(info, value);
  }
  const auto date = date_in(value);
  if (!date) {
    return wrong_kind(info, value);
  }
  if (!context.day_zero) {
    return 0;  // the wrong day zero is told where it stands
  }
  const std::int64_t day = std::int64_t{days_since_1970(*date)} - days_since_1970(*context.day_zero);
  if (!within(info, static_cast<double>(day))) {
    return refuse(info, fmt::format("{} is {} days from day zero", to_iso(*date), day));
  }
  return day;
}

Result read_flag(const FieldInfo& info, const Value& value) {
  const bool* flag = std::get_if<bool>(&value.data);
  if (flag == nullptr) {
    return wrong_kind(info, value);
  }
  return *flag;
}

}  // namespace

Result read_field(const FieldInfo& info, const Value& value, const FieldContext& context) {
  switch (info.type) {
    case FieldType::text:
    case FieldType::name:
      return read_text(info, value);
    case FieldType::choice:
      return read_choice(info, value);
    case FieldType::integer:
      return read_integer(info, value);
    case FieldType::number:
      return read_number(info, value);
    case FieldType::date:
      return read_date(info, value);
    case FieldType::day:
      return read_day(info, value, context);
    case FieldType::days:
      return read_days(info, value);
    case FieldType::flag:
      break;
  }
  return read_flag(info, value);
}

}  // namespace anagen::scenario
