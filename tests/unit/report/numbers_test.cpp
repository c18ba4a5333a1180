#include "report/numbers.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "report/calendar.hpp"
#include "report/scale.hpp"
#include "report/words.hpp"

namespace anagen::report {
namespace {

TEST(Numbers, for_people_keep_the_significant_digits_only) {
  EXPECT_EQ(significant(243.4), "240");
  EXPECT_EQ(significant(0.0327), "0.033");
  EXPECT_EQ(significant(2.0), "2");
  EXPECT_EQ(significant(-9.96), "\u221210");
  EXPECT_EQ(significant(0), "0");
  EXPECT_EQ(significant(123456, 3), "123\u202f000");
  EXPECT_EQ(signed_significant(15.2), "+15");
  EXPECT_EQ(signed_significant(0), "0");
}

TEST(Numbers, have_a_true_minus_and_no_negative_zero) {
  EXPECT_EQ(fixed(-0.01, 1), "0.0");
  EXPECT_EQ(fixed(-3.26, 1), "\u22123.3");
  EXPECT_EQ(fixed(12400, 0), "12\u202f400");
  EXPECT_EQ(fixed(1900, 0), "1900");
  EXPECT_EQ(coordinate(-0.01), "0");
  EXPECT_EQ(coordinate(12.04), "12");
}

TEST(Numbers, that_do_not_exist_are_never_printed) {
  EXPECT_EQ(fixed(std::nan(""), 1), "\u2013");
  EXPECT_EQ(significant(std::nan("")), "\u2013");
}

TEST(Numbers, in_files_read_back_as_the_same_value) {
  for (const double value : {0.1, 1.0 / 3, 1e-300, 123456789.123, -2.5}) {
    EXPECT_EQ(std::stod(exact(value)), value);
  }
}

TEST(Numbers, of_a_measure_have_the_digits_of_its_unit) {
  EXPECT_EQ(in_unit(291.4, "hairs/day"), "291");
  EXPECT_EQ(in_unit(0.163, "1"), "16\u00a0%");
  EXPECT_EQ(in_unit(0.041, "1"), "4.1\u00a0%");
  EXPECT_EQ(in_unit(66.83, "um"), "66.8");
  EXPECT_EQ(difference_in_unit(-14.61, "1/cm2"), "\u221215");
  EXPECT_EQ(difference_in_unit(0.034, "1"), "+3.4\u00a0points");
  EXPECT_EQ(difference_in_unit(3e-9, "1/cm2"), "0");
}

TEST(Axis, has_round_ticks_and_ends_on_one) {
  EXPECT_EQ(round_ticks(0, 400, 4), (std::vector<double>{0, 100, 200, 300, 400}));
  EXPECT_EQ(round_up(430, 6), 500);
  EXPECT_EQ(round_up(500, 6), 500);
  EXPECT_EQ(tick_text(0.2, {0, 0.2}), "0.2");
  EXPECT_EQ(tick_text(20, {0, 20}, true), "+20");
}

TEST(Calendar, tells_days_from_day_zero_in_words) {
  Results results;
  results.day_zero_label = "birth";
  results.day_zero_date = "2024-02-28";
  results.first_day = -300;
  results.last_day = 540;
  EXPECT_EQ(when(results, 0), "at the birth");
  EXPECT_EQ(when(results, 152), "5 months after the birth");
  EXPECT_EQ(when(results, -21), "3 weeks before the birth");
  EXPECT_EQ(when_short(results, -1), "month 0");
  EXPECT_EQ(when_short(results, 146), "month 4.8");
  EXPECT_EQ(date_after("2024-02-28", 2), "1 March 2024");
  EXPECT_EQ(date_after("2024-02-30", 2), "");
  EXPECT_EQ(date_after("yesterday", 2), "");
}

TEST(Sentence, keeps_what_it_cannot_fill) {
  EXPECT_EQ(say("{a} and {b}", {{"a", "one"}}), "one and {b}");
  EXPECT_EQ(say("{a}", {{"a", "{a}"}}), "{a}");
  EXPECT_EQ(say("open { end", {}), "open { end");
}

}  // namespace
}  // namespace anagen::report
