#include "scenario/write/reference.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <set>

#include "reading.hpp"
#include "scenario/read/quantity.hpp"
#include "scenario/schema/schema.hpp"

namespace anagen::scenario {
namespace {

TEST(Reference, page_agrees_with_the_schema) {
  const std::string path = std::string(ANAGEN_SOURCE_DIR) + "/docs/reference/scenario.md";
  if (std::getenv("ANAGEN_UPDATE") != nullptr) {
    std::ofstream(path, std::ios::binary) << reference_page();
  }
  EXPECT_EQ(test::read_file(path), reference_page()) << "run this test with ANAGEN_UPDATE=1 to write the page anew";
}

TEST(Schema, every_row_is_complete_and_its_default_is_allowed) {
  for (const SectionInfo& section : sections()) {
    EXPECT_FALSE(section.kind.doc.empty()) << section.header;
    std::set<std::string_view> keys;
    for (const RowInfo& row : section.rows) {
      EXPECT_TRUE(keys.insert(row.info.key).second) << row.info.key << " is there twice";
      EXPECT_TRUE(row.info.doc.ends_with('.')) << row.info.key;
      EXPECT_TRUE(row.info.unit.empty() || find_unit(row.info.unit) != nullptr) << row.info.key;
      EXPECT_EQ(row.info.drawn, std::holds_alternative<std::monostate>(row.default_value)) << row.info.key;
      if (const auto* number = std::get_if<double>(&row.default_value)) {
        EXPECT_TRUE(*number >= row.info.lowest && *number <= row.info.highest) << row.info.key;
      }
      if (const auto* integer = std::get_if<std::int64_t>(&row.default_value)) {
        const auto number_of = static_cast<double>(*integer);
        EXPECT_TRUE(number_of >= row.info.lowest && number_of <= row.info.highest) << row.info.key;
      }
    }
  }
}

}  // namespace
}  // namespace anagen::scenario
