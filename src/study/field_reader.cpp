#include "study/field_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "scenario/read/read_field.hpp"
#include "scenario/read/read_sections.hpp"
#include "scenario/read/words.hpp"

namespace anagen::study {

using scenario::FieldInfo;
using scenario::FieldValue;
using scenario::join_path;
using scenario::Table;
using scenario::Value;

const Table* FieldReader::table_in(const Value& value, const std::string& path) {
  if (value.table() == nullptr) {
    problems_.add(value.place, path, {fmt::format("cannot be {}", scenario::describe(value)), "a table", {}});
  }
  return value.table();
}

void FieldReader::check_keys(const Value& table, const std::string& path, const Words& allowed) {
  for (const scenario::Member& member : table.table()->members()) {
    if (std::find(allowed.begin(), allowed.end(), member.key) == allowed.end()) {
      problems_.add(
          member.place, join_path(path, member.key),
          {"unknown key", "allowed: " + scenario::list_of(allowed), scenario::did_you_mean(member.key, allowed)});
    }
  }
}

FieldValue FieldReader::checked(const Value& value, const std::string& path, const FieldInfo& info) {
  auto result = scenario::read_field(info, value, {});
  if (!result) {
    problems_.add(value.place, path, std::move(result.error()));
    return {};
  }
  return *result;
}

FieldValue FieldReader::value_of(const Value& in, const std::string& path, const FieldInfo& info) {
  const Value* const found = in.table()->find(info.key);
  if (found != nullptr) {
    return checked(*found, join_path(path, info.key), info);
  }
  if (info.required) {
    problems_.add(in.place, join_path(path, info.key), {"is missing", scenario::allowed_text(info), {}});
  }
  return {};
}

std::string FieldReader::text(const Value& in, const std::string& path, const FieldInfo& info,
                              const std::string& otherwise) {
  const FieldValue value = value_of(in, path, info);
  const auto* const held = std::get_if<std::string>(&value);
  return held != nullptr ? *held : otherwise;
}

std::int64_t FieldReader::integer(const Value& in, const std::string& path, const FieldInfo& info,
                                  std::int64_t otherwise) {
  const FieldValue value = value_of(in, path, info);
  const auto* const held = std::get_if<std::int64_t>(&value);
  return held != nullptr ? *held : otherwise;
}

}  // namespace anagen::study
