#include <gtest/gtest.h>

#include <numeric>

#include "shed_course.hpp"

// The five functional types of headington_1993_te, each by its timing.

namespace anagen::cause {
namespace {

testing::ShedCourse shed_of(const char* type) {
  EffluviumSpec given;
  given.type = type;
  return testing::shed_after(given);
}

TEST(Headington, immediate_anagen_release_sheds_one_rest_later_and_ends_by_itself) {
  const auto course = shed_of("immediate_anagen_release");
  EXPECT_GT(course.first_above(0.1), 30);
  EXPECT_GT(course.peak(), 0.8 * course.rest_days);
  EXPECT_LT(course.peak(), 1.2 * course.rest_days);
  EXPECT_LT(course.on(240), 0.1);
}

TEST(Headington, delayed_anagen_release_sheds_less_before_and_more_after) {
  const auto course = shed_of("delayed_anagen_release");
  EXPECT_LT(course.on(0), -0.2);
  EXPECT_GT(course.peak(), 90);
  EXPECT_LT(course.peak(), 180);
  EXPECT_LT(course.on(400), 0.5);
}

TEST(Headington, short_anagen_sheds_steadily_more_without_end) {
  const auto course = shed_of("short_anagen");
  const auto group = testing::woman(0, 0, testing::trait_dice(1));
  auto halved = group;
  halved.law[0].mean_days /= 2;
  const double steady = mean_cycle_days(group) / mean_cycle_days(halved) - 1;
  EXPECT_NEAR(course.on(790), steady, 0.1 * (1 + steady));
  EXPECT_LT(course.on(course.peak()), 1.2 * (1 + steady));
  EXPECT_GT(course.first_above(0.1), 30);
}

TEST(Headington, immediate_telogen_release_sheds_within_days_and_owes_the_hairs_later) {
  const auto course = shed_of("immediate_telogen_release");
  EXPECT_LT(course.first_above(0.2), 7);
  EXPECT_LT(course.peak(), 56);
  EXPECT_GT(course.on(course.peak()), 0.5);
  const double least = *std::min_element(course.excess.begin(), course.excess.end());
  EXPECT_LT(least, -0.05);
}

TEST(Headington, delayed_telogen_release_keeps_hairs_and_then_lets_them_go) {
  const auto course = shed_of("delayed_telogen_release");
  EXPECT_LT(course.on(-10), -0.1);
  EXPECT_GT(course.peak(), 0);
  EXPECT_LT(course.peak(), 60);
  EXPECT_GT(course.on(course.peak()), 0.5);
}

TEST(Headington, types_differ_only_where_their_rows_do) {
  EffluviumSpec anagen;
  const auto prior = testing::prior(anagen);
  EXPECT_EQ(prior.label, "Immediate anagen release");
  EXPECT_EQ(prior.actions[0].departure.median, 9);
}

}  // namespace
}  // namespace anagen::cause
