#include "clinic/wash_calendar.hpp"

#include <gtest/gtest.h>

#include <numeric>

namespace anagen::clinic {
namespace {

int count(const WashDays& days) { return std::accumulate(days.begin(), days.end(), 0); }

TEST(WashCalendar, daily_washing_washes_every_day) { EXPECT_EQ(count(wash_days({.every_days = 1}, 365)), 365); }

TEST(WashCalendar, every_two_days_alternates_from_the_first_day) {
  EXPECT_EQ(wash_days({.every_days = 2}, 5), (WashDays{1, 0, 1, 0, 1}));
}

TEST(WashCalendar, phase_shifts_the_days) {
  EXPECT_EQ(wash_days({.every_days = 3, .phase_days = 1}, 6), (WashDays{0, 1, 0, 0, 1, 0}));
}

TEST(WashCalendar, four_times_a_week_is_four_washes_in_every_week) {
  const WashDays days = wash_days({.every_days = 1.75, .phase_days = 0.4}, 70);
  for (int week = 0; week < 10; ++week) {
    EXPECT_EQ(std::accumulate(days.begin() + 7 * week, days.begin() + 7 * week + 7, 0), 4);
  }
}

TEST(WashCalendar, more_than_daily_is_taken_as_daily) { EXPECT_EQ(count(wash_days({.every_days = 0.5}, 10)), 10); }

TEST(WashCalendar, prescribed_test_washes_at_the_visit_and_the_gap_before_and_not_between) {
  WashDays days = wash_days({.every_days = 1}, 12);
  prescribe_wash(days, 9, 5);
  EXPECT_EQ(days, (WashDays{1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1}));
}

TEST(WashCalendar, prescribed_test_adds_the_washes_that_the_habit_lacks) {
  WashDays days = wash_days({.every_days = 30, .phase_days = 29}, 6);
  prescribe_wash(days, 4, 1);
  EXPECT_EQ(days, (WashDays{0, 0, 0, 1, 1, 0}));
}

TEST(WashCalendar, prescribed_test_near_the_edges_stays_inside_the_run) {
  WashDays days = wash_days({.every_days = 1}, 3);
  prescribe_wash(days, 1, 5);
  EXPECT_EQ(days, (WashDays{0, 1, 1}));
  prescribe_wash(days, 8, 2);
  EXPECT_EQ(days, (WashDays{0, 1, 1}));
}

}  // namespace
}  // namespace anagen::clinic
