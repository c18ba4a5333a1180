#include "evidence/csv.hpp"

#include <gtest/gtest.h>

#include <string>

namespace anagen::evidence {
namespace {

std::string first_error(const std::string& text) {
  const Expected<CsvTable> table = read_csv(text, "t.csv");
  return table ? "" : to_line(table.error().front());
}

TEST(Csv, reads_names_and_fields_with_their_places) {
  const Expected<CsvTable> table = read_csv("a,b\n1,two\n", "t.csv");
  ASSERT_TRUE(table.has_value());
  EXPECT_EQ(table->columns, (std::vector<std::string>{"a", "b"}));
  ASSERT_EQ(table->records.size(), 1U);
  EXPECT_EQ(table->records[0].fields[1].text, "two");
  EXPECT_EQ(table->records[0].fields[1].line, 2);
  EXPECT_EQ(table->records[0].fields[1].column, 3);
}

TEST(Csv, keeps_commas_quotes_and_line_ends_that_are_quoted) {
  const Expected<CsvTable> table = read_csv("a,b\r\n\"x, \"\"y\"\"\",\"\"\r\n", "t.csv");
  ASSERT_TRUE(table.has_value());
  EXPECT_EQ(table->records[0].fields[0].text, "x, \"y\"");
  EXPECT_EQ(table->records[0].fields[1].text, "");
}

TEST(Csv, needs_no_line_end_after_the_last_row) {
  const Expected<CsvTable> table = read_csv("a,b\n1,", "t.csv");
  ASSERT_TRUE(table.has_value());
  ASSERT_EQ(table->records.size(), 1U);
  EXPECT_EQ(table->records[0].fields.size(), 2U);
}

TEST(Csv, refuses_a_row_of_another_length_with_its_line) {
  EXPECT_EQ(first_error("a,b\n1,2\n1,2,3\n"), "t.csv:3:1: 3 fields where the header names 2");
  EXPECT_EQ(first_error("a,b\n\n"), "t.csv:2:1: 1 fields where the header names 2");
}

TEST(Csv, refuses_quotes_that_are_out_of_place) {
  EXPECT_EQ(first_error("a,b\n1,x\"y\n"), "t.csv:2:4: a quote inside an unquoted field");
  EXPECT_EQ(first_error("a,b\n\"1\"x,2\n"), "t.csv:2:4: text after a closing quote");
  EXPECT_EQ(first_error("a,b\n1,\"open"), "t.csv:2:3: a quoted field that is never closed");
}

TEST(Csv, refuses_what_an_editor_hides) {
  EXPECT_EQ(first_error("\xEF\xBB\xBF"
                        "a,b\n1,2\n"),
            "t.csv:1:1: a byte order mark; save the table as plain UTF-8");
  EXPECT_EQ(first_error("a,b\n1\r,2\n"), "t.csv:2:2: a control character");
  EXPECT_EQ(first_error(std::string("a,b\n1,\0\n", 8)), "t.csv:2:3: a control character");
}

TEST(Csv, refuses_a_header_that_is_empty_or_says_a_name_twice) {
  EXPECT_EQ(first_error(""), "t.csv:1:1: an empty table; the first line must name the columns");
  EXPECT_EQ(first_error("a,a\n"), "t.csv:1:3: the column a stands here twice");
  EXPECT_EQ(first_error("a,\n"), "t.csv:1:3: a column without a name");
}

TEST(Csv, reports_every_problem_at_once) {
  const Expected<CsvTable> table = read_csv("a,b\n1\nx\"y,2\n1,2,3\n", "t.csv");
  ASSERT_FALSE(table.has_value());
  EXPECT_EQ(table.error().size(), 3U);
}

}  // namespace
}  // namespace anagen::evidence
