#include <gtest/gtest.h>

#include "shed_course.hpp"

namespace anagen::cause {
namespace {

using testing::long_calendar;
using testing::prior;
using testing::shed_after;

TEST(Drug, sheds_two_to_four_months_after_the_first_dose) {
  const auto drug = shed_after(DrugSpec{});
  EXPECT_GT(drug.first_above(0.2), 50);
  EXPECT_LT(drug.first_above(0.2), 122);
}

TEST(Drug, stopped_sheds_for_one_rest_more) {
  DrugSpec stopped;
  stopped.until = 240;
  const auto course = shed_after(stopped);
  EXPECT_GT(course.on(260), 0.4);
  EXPECT_LT(course.on(240 + 240), 0.1);
  EXPECT_GT(shed_after(DrugSpec{}).on(240 + 240), 0.3);
}

TEST(ToxicAnagen, loses_growing_hairs_from_the_first_weeks_and_holds_empty_follicles_until_the_last_dose) {
  ToxicAnagenSpec given;
  given.until = 120;
  const follicle::Drive toxic = drive(typical(prior(given), 913), long_calendar);
  const auto slot = [](std::int32_t day) { return static_cast<std::size_t>(day - long_calendar.first_day); };
  const auto& release = toxic.dystrophic_release_per_day;
  EXPECT_EQ(release[slot(-1)], 0);
  EXPECT_GT(release[slot(0)], 0);
  EXPECT_NEAR(release[slot(14)], 0.06, 1e-12);
  EXPECT_NEAR(release[slot(120)], 0.06, 1e-12);
  EXPECT_LT(release[slot(121)], 0.059);
  EXPECT_LT(release[slot(120 + 42)], 0.1 * 0.06);
  EXPECT_NEAR(toxic.clock_speed[4][slot(100)], 0.05, 1e-9);
  EXPECT_GT(toxic.clock_speed[4][slot(120 + 42)], 0.9);
  EXPECT_TRUE(toxic.premature_catagen_per_day.empty());
}

TEST(ToxicAnagen, sheds_within_weeks_where_a_drug_that_ends_anagen_needs_one_rest_and_grows_again) {
  ToxicAnagenSpec given;
  given.until = 120;
  const auto toxic = shed_after(given);
  EXPECT_LT(toxic.first_above(0.1), 21);
  EXPECT_LT(toxic.first_above(0.1) + 30, shed_after(DrugSpec{}).first_above(0.1));
  const auto growing = [&](std::int32_t day) { return toxic.course.in_phase[0][testing::ShedCourse::slot(day)]; };
  EXPECT_LT(growing(120), 0.2 * growing(-1));
  EXPECT_GT(growing(120 + 365), 0.8 * growing(-1));
}

}  // namespace
}  // namespace anagen::cause
