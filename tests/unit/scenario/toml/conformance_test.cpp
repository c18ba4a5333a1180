#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

#include "scenario/toml/read.hpp"
#include "scenario/toml/scalars.hpp"

// Every case of the public conformance suite toml-lang/toml-test that applies to TOML 1.0.

namespace anagen::scenario {
namespace {

using Json = nlohmann::json;

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::filesystem::path suite_folder() {
  const char* named = std::getenv("ANAGEN_TOML_TEST");
  const std::filesystem::path root = named != nullptr
                                         ? std::filesystem::path(named)
                                         : std::filesystem::path(ANAGEN_SOURCE_DIR) / ".." / "shared" / "toml-test";
  return std::filesystem::exists(root / "tests") ? root / "tests" : root;
}

std::vector<std::string> cases(const std::string& kind) {
  std::ifstream list(suite_folder() / "files-toml-1.0.0");
  std::vector<std::string> found;
  for (std::string line; std::getline(list, line);) {
    if (line.starts_with(kind + "/") && line.ends_with(".toml")) {
      found.push_back(line);
    }
  }
  return found;
}

SourcePtr source() { return std::make_shared<const Source>(Source{"test.toml", 0, Syntax::toml}); }

bool agrees(const Value& value, const Json& expected);

struct Agrees {
  std::string type;
  std::string text;

  bool operator()(const std::string& value) const { return type == "string" && value == text; }
  bool operator()(std::int64_t value) const { return type == "integer" && std::to_string(value) == text; }
  bool operator()(bool value) const { return type == "bool" && (value ? "true" : "false") == text; }
  bool operator()(double value) const {
    if (type != "float") {
      return false;
    }
    const double expected = std::strtod(text.c_str(), nullptr);
    return std::isnan(expected) ? std::isnan(value) : value == expected;
  }
  bool operator()(const DateTime& value) const {
    const std::string kind = !value.date            ? "time-local"
                             : !value.time          ? "date-local"
                             : value.offset_minutes ? "datetime"
                                                    : "datetime-local";
    const auto expected = toml::parse_datetime(text);
    return type == kind && expected && to_text(*expected) == to_text(value);
  }
  bool operator()(const Array&) const { return false; }
  bool operator()(const Table&) const { return false; }
};

bool agrees(const Value& value, const Json& expected) {
  if (expected.is_array()) {
    const Array* array = value.array();
    if (array == nullptr || array->items.size() != expected.size()) {
      return false;
    }
    for (std::size_t i = 0; i < expected.size(); ++i) {
      if (!agrees(array->items[i], expected[i])) {
        return false;
      }
    }
    return true;
  }
  if (expected.size() == 2 && expected.contains("type") && expected["type"].is_string()) {
    return std::visit(Agrees{expected["type"], expected["value"]}, value.data);
  }
  const Table* table = value.table();
  if (table == nullptr || table->members().size() != expected.size()) {
    return false;
  }
  for (const auto& [key, item] : expected.items()) {
    const Value* found = table->find(key);
    if (found == nullptr || !agrees(*found, item)) {
      return false;
    }
  }
  return true;
}

class TomlConformance : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(suite_folder() / "files-toml-1.0.0")) {
      GTEST_SKIP() << "The toml-test suite is not here; set ANAGEN_TOML_TEST to its folder to run it.";
    }
  }
};

TEST_F(TomlConformance, every_valid_text_has_the_expected_values) {
  const auto names = cases("valid");
  ASSERT_GT(names.size(), 100U);
  for (const std::string& name : names) {
    const std::filesystem::path path = suite_folder() / name;
    const auto value = read_toml(read_file(path), source());
    ASSERT_TRUE(value) << name << ": " << to_line(value.error().front());
    const Json expected = Json::parse(read_file(std::filesystem::path(path).replace_extension(".json")));
    EXPECT_TRUE(agrees(*value, expected)) << name;
  }
}

TEST_F(TomlConformance, every_invalid_text_is_refused_at_a_line_and_column) {
  const auto names = cases("invalid");
  ASSERT_GT(names.size(), 100U);
  for (const std::string& name : names) {
    const auto value = read_toml(read_file(suite_folder() / name), source());
    ASSERT_FALSE(value) << name;
    int line = 0;
    int column = 0;
    EXPECT_EQ(std::sscanf(value.error().front().where.c_str(), "test.toml:%d:%d", &line, &column), 2) << name;
    EXPECT_GE(line, 1) << name;
    EXPECT_GE(column, 1) << name;
  }
}

}  // namespace
}  // namespace anagen::scenario
