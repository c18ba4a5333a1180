#include "core/date.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace anagen {
namespace {

TEST(Date, every_day_from_year_1_to_2600_agrees_with_chrono_and_comes_back) {
  const std::int32_t first = days_since_1970({1, 1, 1});
  const std::int32_t last = days_since_1970({2600, 12, 31});
  for (std::int32_t days = first; days <= last; ++days) {
    const Date date = date_from_days(days);
    const std::chrono::year_month_day expected{std::chrono::sys_days{std::chrono::days{days}}};
    ASSERT_EQ(date.year, static_cast<int>(expected.year()));
    ASSERT_EQ(date.month, static_cast<std::int32_t>(static_cast<unsigned>(expected.month())));
    ASSERT_EQ(date.day, static_cast<std::int32_t>(static_cast<unsigned>(expected.day())));
    ASSERT_TRUE(exists(date));
    ASSERT_EQ(days_since_1970(date), days);
  }
}

TEST(Date, iso_text_comes_back_as_it_was) {
  for (const std::string text : {"1970-01-01", "2024-02-29", "0001-12-31", "9999-01-01"}) {
    const Expected<Date> date = parse_iso(text);
    ASSERT_TRUE(date) << text;
    EXPECT_EQ(to_iso(*date), text);
  }
}

TEST(Date, what_is_not_a_date_is_refused_with_the_text_in_the_error) {
  for (const std::string text :
       {"", "2024-2-29", "2024/02/29", "2024-02-2x", "20240229", "2024-02-29 ", "-024-02-29"}) {
    const Expected<Date> date = parse_iso(text);
    ASSERT_FALSE(date) << text;
    EXPECT_EQ(date.error().front().problem, "\"" + text + "\" is not a date");
  }
  for (const std::string text : {"2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "0000-01-01"}) {
    const Expected<Date> date = parse_iso(text);
    ASSERT_FALSE(date) << text;
    EXPECT_EQ(date.error().front().problem, "\"" + text + "\" is not a day of the calendar");
    EXPECT_EQ(date.error().front().fault, Fault::input);
  }
}

TEST(Date, fractions_of_the_year_begin_at_new_year) {
  EXPECT_EQ(year_fraction({2023, 1, 1}), 0);
  EXPECT_EQ(year_fraction({2024, 7, 2}), 0.5);
  EXPECT_LT(year_fraction({2024, 12, 31}), 1);
  EXPECT_EQ(month_of_year({2023, 1, 1}), 0);
  EXPECT_EQ(month_of_year({2023, 2, 15}), 1.5);
  EXPECT_LT(month_of_year({2023, 12, 31}), 12);
}

TEST(Date, later_days_compare_greater) { EXPECT_LT((Date{2023, 12, 31}), (Date{2024, 1, 1})); }

}  // namespace
}  // namespace anagen
