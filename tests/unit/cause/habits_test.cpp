#include <gtest/gtest.h>

#include "shed_course.hpp"

namespace anagen::cause {
namespace {

using testing::long_calendar;
using testing::prior;
using testing::shed_after;

TEST(Stress, is_small_and_gone_twelve_weeks_after_it_ends) {
  StressSpec weeks;
  weeks.until = 42;
  const follicle::Drive drive_of_weeks = drive(typical(prior(weeks), 913), long_calendar);
  const auto slot = [](std::int32_t day) { return static_cast<std::size_t>(day - long_calendar.first_day); };
  EXPECT_NEAR(drive_of_weeks.clock_speed[0][slot(42)], 1.1, 1e-9);
  EXPECT_LT(drive_of_weeks.clock_speed[0][slot(42 + 84)], 1.006);
  EXPECT_LT(shed_after(weeks).on(shed_after(weeks).peak()), 0.12);
}

TEST(Stress, of_years_sheds_for_longer_than_stress_of_weeks) {
  StressSpec years;
  years.until = 500;
  StressSpec weeks;
  weeks.until = 42;
  EXPECT_GT(shed_after(years).last_above(0.5), shed_after(weeks).last_above(0.5) + 200);
}

TEST(Traction, acts_in_its_region_alone) {
  TractionSpec braids;
  braids.multiplier = 1.5;
  evidence::Lookup lookup({"woman", "caucasian", "any"});
  const Cause cause = typical_cause(prior_of(lookup, CauseSpec(braids)), 913);
  EXPECT_EQ(region_of(cause), "temporal");
  EXPECT_EQ(region_of(typical_cause(prior_of(lookup, CauseSpec(SmokingSpec{})), 913)), "");
}

TEST(Habits, act_where_a_size_is_given_in_either_direction) {
  SmokingSpec smoking;
  smoking.multiplier = 1.5;
  EXPECT_GT(shed_after(smoking).on(300), 0.1);
  PoorSleepSpec sleep;
  sleep.multiplier = 0.8;
  EXPECT_LT(shed_after(sleep).on(300), -0.05);
}

}  // namespace
}  // namespace anagen::cause
