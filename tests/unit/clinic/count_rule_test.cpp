#include "clinic/count_rule.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "clinic/words.hpp"

namespace anagen::clinic {
namespace {

CountQuestion wash_question() {
  return {.counted = "the hairs of one wash, a day after the last",
          .expected_count = 28,
          .released_per_day = 100,
          .variance_over_mean = 1};
}

TEST(CountRule, the_band_of_a_poisson_count_holds_nine_tenths) {
  const CountRule rule = count_rule(wash_question());
  double p = std::exp(-28.0), inside = 0;
  for (int k = 0; k < 100; ++k) {
    inside += k >= rule.low && k <= rule.high ? p : 0;
    p *= 28.0 / (k + 1);
  }
  EXPECT_GE(inside, 0.90);
  EXPECT_LT(inside, 0.95);
}

TEST(CountRule, uneven_days_widen_the_band) {
  CountQuestion uneven = wash_question();
  uneven.variance_over_mean = 1.69;
  const CountRule narrow = count_rule(wash_question());
  const CountRule wide = count_rule(uneven);
  EXPECT_LT(wide.low, narrow.low);
  EXPECT_GT(wide.high, narrow.high);
}

TEST(CountRule, the_saying_is_translated_into_the_same_count) {
  const CountRule rule = count_rule(wash_question());
  EXPECT_DOUBLE_EQ(rule.count_at_100, 28);
  EXPECT_DOUBLE_EQ(rule.count_at_150, 42);
}

TEST(CountRule, a_head_that_sheds_nothing_has_an_empty_band_and_no_translation) {
  const CountRule rule = count_rule({.counted = "nothing", .expected_count = 0, .released_per_day = 0});
  EXPECT_EQ(rule.low, 0);
  EXPECT_EQ(rule.high, 0);
  EXPECT_TRUE(std::isnan(rule.count_at_100));
  EXPECT_EQ(rule.sentence.find("released a day would"), std::string::npos);
}

TEST(CountRule, the_sentence_says_that_the_saying_is_arithmetic_and_names_the_band) {
  const CountRule rule = count_rule(wash_question());
  EXPECT_NE(rule.sentence.find("arithmetic, not a count"), std::string::npos);
  EXPECT_NE(rule.sentence.find("between " + std::to_string(static_cast<int>(rule.low))), std::string::npos);
  EXPECT_NE(rule.sentence.find("about 28 to 42 in this count"), std::string::npos);
}

TEST(Words, red_flags_are_sentences_and_never_advise_a_treatment) {
  for (const auto flags : {red_flags(), further_red_flags()}) {
    EXPECT_FALSE(flags.empty());
    for (const std::string_view flag : flags) {
      EXPECT_TRUE(flag.ends_with('.')) << flag;
      EXPECT_EQ(flag.find("minoxidil"), std::string_view::npos);
    }
  }
  EXPECT_NE(see_a_dermatologist().find("dermatologist"), std::string_view::npos);
}

}  // namespace
}  // namespace anagen::clinic
