#include "scenario/schema/field.hpp"

#include <fmt/format.h>

#include <vector>

#include "scenario/read/quantity.hpp"
#include "scenario/read/words.hpp"

namespace anagen::scenario {

namespace {

std::string allowed_number(const FieldInfo& info) {
  std::string range = fmt::format("{} to {}", info.lowest, info.highest);
  if (!info.only.empty()) {
    std::vector<std::string> spelled;
    for (const double number : info.only) {
      spelled.push_back(fmt::format("{}", number));
    }
    range = list_of(std::vector<std::string_view>(spelled.begin(), spelled.end()));
  }
  if (info.unit.empty()) {
    return range;
  }
  const std::string_view unit = info.unit == "1" ? std::string_view() : info.unit;
  return fmt::format("{}{}{}, or text with a unit: {}", range, unit.empty() ? "" : " ", unit,
                     list_of(units_like(info.unit)));
}

}  // namespace

std::string allowed_text(const FieldInfo& info) {
  switch (info.type) {
    case FieldType::text:
      return fmt::format("text of at most {} characters", info.highest);
    case FieldType::name:
      return fmt::format("letters, digits, - and _, {} to {} characters", info.lowest, info.highest);
    case FieldType::choice:
      return list_of(info.choices);
    case FieldType::integer:
      return fmt::format("a whole number from {} to {}", static_cast<std::int64_t>(info.lowest),
                         static_cast<std::int64_t>(info.highest));
    case FieldType::number:
      return allowed_number(info);
    case FieldType::date:
      return "an ISO date such as 2025-03-10";
    case FieldType::day:
      return fmt::format("days from day zero, {} to {}; or a date, or text such as \"-12 weeks\"", info.lowest,
                         info.highest);
    case FieldType::days:
      return fmt::format("{} to {} days, whole; or text such as \"4 weeks\"", info.lowest, info.highest);
    case FieldType::flag:
      break;
  }
  return "true or false";
}

std::string quote(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    constexpr char delete_character = '\x7F';
    if (c == '"' || c == '\\') {
      quoted += '\\';
      quoted += c;
    } else if (c == '\n') {
      quoted += "\\n";
    } else if (c == '\t') {
      quoted += "\\t";
    } else if ((c >= 0 && c < ' ') || c == delete_character) {
      quoted += fmt::format("\\u{:04X}", static_cast<unsigned>(c));
    } else {
      quoted += c;
    }
  }
  return quoted + '"';
}

std::string to_toml_value(const FieldInfo& info, const FieldValue& value) {
  if (const auto* text = std::get_if<std::string>(&value)) {
    return info.type == FieldType::date ? *text : quote(*text);
  }
  if (const auto* integer = std::get_if<std::int64_t>(&value)) {
    return fmt::format("{}", *integer);
  }
  if (const auto* number = std::get_if<double>(&value)) {
    return fmt::format("{}", *number);
  }
  if (const auto* flag = std::get_if<bool>(&value)) {
    return *flag ? "true" : "false";
  }
  return {};
}

}  // namespace anagen::scenario
