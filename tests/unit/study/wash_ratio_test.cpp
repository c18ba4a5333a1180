#include "study/wash_ratio.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace anagen::study {
namespace {

Scenario four_a_week() {
  Scenario scenario;
  scenario.person.wash_every_days = 1.75;
  scenario.run.subjects = 10;
  scenario.instruments = {PullTestSpec{}, ShedCollectionSpec{}};
  return scenario;
}

double ratio(const Scenario& scenario) { return wash_day_ratio(std::array{scenario}); }

TEST(WashRatio, days_with_a_wash_stand_about_twice_above_the_others) { EXPECT_NEAR(ratio(four_a_week()), 2.2, 0.1); }

TEST(WashRatio, who_combs_less_leaves_more_for_the_wash) {
  Scenario seldom = four_a_week();
  seldom.person.comb = 0.1;
  EXPECT_GT(ratio(seldom), 1.2 * ratio(four_a_week()));
}

TEST(WashRatio, a_doubted_figure_is_heard) {
  Scenario doubted = four_a_week();
  doubted.parameters = {{"instrument.shed.until_wash_share", 0}};
  EXPECT_LT(ratio(doubted), 1.2) << "a comb leaves little for the wash";
}

TEST(WashRatio, parts_of_an_arm_weigh_by_their_people) {
  Scenario seldom = four_a_week();
  seldom.person.comb = 0.1;
  seldom.run.subjects = 30;
  const double both = wash_day_ratio(std::array{four_a_week(), seldom});
  EXPECT_NEAR(both, 0.25 * ratio(four_a_week()) + 0.75 * ratio(seldom), 1e-12);
}

TEST(WashRatio, is_unknown_without_a_collection_or_a_day_without_wash) {
  Scenario daily = four_a_week();
  daily.person.wash_every_days = 1;
  EXPECT_TRUE(std::isnan(ratio(daily)));
  Scenario blind = four_a_week();
  blind.instruments.clear();
  EXPECT_TRUE(std::isnan(ratio(blind)));
  EXPECT_TRUE(std::isnan(wash_day_ratio({})));
}

}  // namespace
}  // namespace anagen::study
