#include "scenario/document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace anagen::scenario {

namespace {

/// Longer texts are cut in messages.
constexpr std::size_t quoted_bytes = 60;

struct Describe {
  std::string operator()(const std::string& text) const { return fmt::format("text \"{}\"", shorten(text)); }
  std::string operator()(std::int64_t number) const { return fmt::format("the number {}", number); }
  std::string operator()(double number) const { return fmt::format("the number {}", number); }
  std::string operator()(bool flag) const { return flag ? "true" : "false"; }
  std::string operator()(const DateTime& value) const {
    const std::string_view kind = !value.date ? "the time" : !value.time ? "the date" : "the date and time";
    return fmt::format("{} {}", kind, to_text(value));
  }
  std::string operator()(const Array&) const { return "a list"; }
  std::string operator()(const Table&) const { return "a table"; }
};

}  // namespace

std::string shorten(std::string_view text) {
  std::size_t end = std::min(text.size(), quoted_bytes);
  while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
    --end;
  }
  std::string shown(text.substr(0, end));
  std::replace_if(shown.begin(), shown.end(), [](char c) { return c >= 0 && c < ' '; }, ' ');
  return end == text.size() ? shown : shown + "...";
}

std::string to_where(const Place& place) {
  if (!place.source) {
    return {};
  }
  const Source& source = *place.source;
  switch (source.syntax) {
    case Syntax::toml:
      return place.line == 0 ? source.name : fmt::format("{}:{}:{}", source.name, place.line, place.column);
    case Syntax::json:
      return place.pointer.empty() ? source.name : fmt::format("{}:{}", source.name, place.pointer);
    case Syntax::command_line:
      break;
  }
  return source.name;
}

std::string to_text(const DateTime& value) {
  std::string text;
  if (value.date) {
    text = fmt::format("{:04}-{:02}-{:02}", value.date->year, value.date->month, value.date->day);
  }
  if (value.time) {
    text += value.date ? "T" : "";
    text += fmt::format("{:02}:{:02}:{:02}", value.time->hour, value.time->minute, value.time->second);
    text += value.time->fraction.empty() ? "" : "." + value.time->fraction;
  }
  if (value.offset_minutes) {
    constexpr int minutes_per_hour = 60;
    const int offset = *value.offset_minutes;
    const int size = std::abs(offset);
    text += offset == 0 ? std::string("Z")
                        : fmt::format("{}{:02}:{:02}", offset < 0 ? '-' : '+', size / minutes_per_hour,
                                      size % minutes_per_hour);
  }
  return text;
}

const Value* Table::find(std::string_view key) const {
  const auto found = index_.find(key);
  return found == index_.end() ? nullptr : &members_[found->second].value;
}

Value* Table::find(std::string_view key) {
  const auto found = index_.find(key);
  return found == index_.end() ? nullptr : &members_[found->second].value;
}

Value& Table::set(std::string_view key, const Place& place, Value value) {
  const auto found = index_.find(key);
  if (found != index_.end()) {
    Member& member = members_[found->second];
    member.place = place;
    member.value = std::move(value);
    return member.value;
  }
  index_.emplace(std::string(key), members_.size());
  members_.push_back({std::string(key), place, std::move(value)});
  return members_.back().value;
}

std::string describe(const Value& value) { return std::visit(Describe{}, value.data); }

}  // namespace anagen::scenario
