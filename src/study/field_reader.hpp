#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/document.hpp"
#include "scenario/read/problems.hpp"
#include "scenario/schema/field.hpp"

namespace anagen::study {

using Words = std::vector<std::string_view>;

/// Reads single fields of a study file by the rules of a scenario, and gathers what is wrong.
class FieldReader {
 public:
  explicit FieldReader(scenario::Problems& problems) : problems_(problems) {}

  void refuse(const scenario::Place& place, const std::string& path, scenario::Finding finding) {
    problems_.add(place, path, std::move(finding));
  }

  /// The table that `value` is; null, and a problem, when it is none.
  const scenario::Table* table_in(const scenario::Value& value, const std::string& path);

  /// Refuses every key of `table` that is not allowed.
  void check_keys(const scenario::Value& table, const std::string& path, const Words& allowed);

  /// `value` checked against `info`; monostate when it is wrong.
  scenario::FieldValue checked(const scenario::Value& value, const std::string& path, const scenario::FieldInfo& info);

  /// The checked value of `info.key` in a table; monostate when it is absent or wrong.
  scenario::FieldValue value_of(const scenario::Value& in, const std::string& path, const scenario::FieldInfo& info);

  std::string text(const scenario::Value& in, const std::string& path, const scenario::FieldInfo& info,
                   const std::string& otherwise);
  std::int64_t integer(const scenario::Value& in, const std::string& path, const scenario::FieldInfo& info,
                       std::int64_t otherwise);

 private:
  scenario::Problems& problems_;
};

}  // namespace anagen::study
