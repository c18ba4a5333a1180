#include <gtest/gtest.h>

#include "shed_course.hpp"

namespace anagen::cause {
namespace {

using testing::long_calendar;
using testing::prior;
using testing::shed_after;

TEST(Hypothyroidism, raises_the_share_of_resting_hairs_until_it_is_treated) {
  HypothyroidismSpec thyroid;
  thyroid.day = -300;
  thyroid.until = 100;
  const auto course = shed_after(thyroid);
  const double before = course.resting_on(-390);
  EXPECT_GT(course.resting_on(100), 1.15 * before);
  EXPECT_NEAR(course.resting_on(790), before, 0.06 * before);
  HypothyroidismSpec untreated;
  untreated.day = -300;
  EXPECT_GT(shed_after(untreated).resting_on(790), 1.15 * before);
}

TEST(Hypothyroidism, delays_the_next_anagen_of_resting_and_empty_follicles) {
  const follicle::Drive slow = drive(typical(prior(HypothyroidismSpec{}), 913), long_calendar);
  EXPECT_NEAR(slow.clock_speed[2].back(), 0.9, 1e-12);
  EXPECT_NEAR(slow.clock_speed[4].back(), 0.9, 1e-12);
  EXPECT_NEAR(slow.clock_speed[0].back(), 1.3, 1e-12);
}

TEST(Hyperthyroidism, sheds_more_while_it_lasts) {
  HyperthyroidismSpec thyroid;
  thyroid.until = 180;
  const auto course = shed_after(thyroid);
  EXPECT_GT(course.on(200), 0.05);
  EXPECT_LT(course.on(200), 0.25);
  EXPECT_NEAR(course.on(600), 0, 0.05);
}

TEST(Menopause, shortens_anagen_for_good_where_a_size_is_given) {
  MenopauseSpec tenth;
  tenth.anagen_multiplier = 0.9;
  const follicle::Drive shorter = drive(typical(prior(tenth), 913), long_calendar);
  EXPECT_NEAR(shorter.clock_speed[0].back(), 1 / 0.9, 1e-12);
  const auto course = testing::shed_under(shorter);
  EXPECT_GT(course.on(790), 0.03);
}

TEST(Pcos, moves_size_and_clock_where_they_are_given) {
  PcosSpec given;
  given.size_shift = -0.1;
  given.multiplier = 1.2;
  const follicle::Drive both = drive(typical(prior(given), 913), long_calendar);
  EXPECT_NEAR(both.target_size_shift.back(), -0.1, 1e-3);
  EXPECT_NEAR(both.clock_speed[0].back(), 1.2, 1e-3);
}

}  // namespace
}  // namespace anagen::cause
