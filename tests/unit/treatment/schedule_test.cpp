#include "treatment/schedule.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace anagen::treatment {
namespace {

constexpr Taker taker = {.seed = 7, .subject = 3, .treatment = 1};

TEST(Schedule, perfect_adherence_takes_every_dose_at_even_hours) {
  const Schedule schedule = {.start_day = 2, .stop_day = 5, .dose_mg = 0.5, .times_per_day = 2};
  const std::vector<Dose> expected = {{48, 0.5}, {60, 0.5}, {72, 0.5}, {84, 0.5}, {96, 0.5}, {108, 0.5}};
  EXPECT_EQ(doses_of(schedule, taker, 100), expected);
}

TEST(Schedule, every_third_day_until_the_run_ends) {
  const Schedule schedule = {.start_day = -3, .dose_mg = 1, .every_days = 3};
  const std::vector<Dose> expected = {{-72, 1}, {0, 1}, {72, 1}};
  EXPECT_EQ(doses_of(schedule, taker, 6), expected);
}

TEST(Schedule, days_of_a_week_are_spread_over_it) {
  const Schedule schedule = {.start_day = 1, .dose_mg = 1, .per_week = 3};
  std::vector<double> days;
  for (const Dose& dose : doses_of(schedule, taker, 16)) {
    days.push_back(dose.hour / hours_per_day);
  }
  EXPECT_EQ(days, (std::vector<double>{1, 3, 5, 8, 10, 12, 15}));
}

TEST(Schedule, pause_takes_out_its_doses_and_moves_no_other) {
  Schedule schedule = {.dose_mg = 1, .adherence = 0.7};
  const std::vector<Dose> whole = doses_of(schedule, taker, 400);
  schedule.pauses = {{10, 20}, {100, 130}};
  std::vector<Dose> expected;
  std::ranges::copy_if(whole, std::back_inserter(expected), [](const Dose& dose) {
    const double day = dose.hour / hours_per_day;
    return !(day >= 10 && day < 20) && !(day >= 100 && day < 130);
  });
  EXPECT_LT(expected.size(), whole.size());
  EXPECT_EQ(doses_of(schedule, taker, 400), expected);
}

TEST(Schedule, end_moves_no_dose_before_it) {
  Schedule schedule = {.dose_mg = 1, .adherence = 0.5};
  std::vector<Dose> whole = doses_of(schedule, taker, 300);
  schedule.stop_day = 150;
  const std::vector<Dose> part = doses_of(schedule, taker, 300);
  ASSERT_LT(part.size(), whole.size());
  whole.resize(part.size());
  EXPECT_EQ(part, whole);
}

/// Doses taken of 20,000 due at that adherence.
double share_taken(double adherence) {
  constexpr std::int32_t days = 20'000;
  return static_cast<double>(doses_of({.dose_mg = 1, .adherence = adherence}, taker, days).size()) / days;
}

TEST(Schedule, adherence_is_the_share_taken_and_another_share_is_rejected) {
  // n = 20,000, alpha = 0.001 two-sided: 3.29 standard errors.
  const auto off = [](double seen, double adherence) {
    return std::abs(seen - adherence) / std::sqrt(adherence * (1 - adherence) / 20'000);
  };
  EXPECT_LT(off(share_taken(0.8), 0.8), 3.29);
  EXPECT_GT(off(share_taken(0.78), 0.8), 3.29);
}

TEST(Schedule, dice_belong_to_the_person_and_the_treatment) {
  const Schedule schedule = {.dose_mg = 1, .adherence = 0.5};
  const std::vector<Dose> own = doses_of(schedule, taker, 200);
  EXPECT_EQ(own, doses_of(schedule, taker, 200));
  EXPECT_NE(own, doses_of(schedule, {.seed = 8, .subject = 3, .treatment = 1}, 200));
  EXPECT_NE(own, doses_of(schedule, {.seed = 7, .subject = 4, .treatment = 1}, 200));
  EXPECT_NE(own, doses_of(schedule, {.seed = 7, .subject = 3, .treatment = 2}, 200));
}

TEST(Schedule, who_is_more_faithful_takes_all_doses_of_who_is_less) {
  const std::vector<Dose> less = doses_of({.dose_mg = 1, .adherence = 0.5}, taker, 300);
  const std::vector<Dose> more = doses_of({.dose_mg = 1, .adherence = 0.8}, taker, 300);
  EXPECT_TRUE(std::ranges::includes(more, less, {}, &Dose::hour, &Dose::hour));
}

}  // namespace
}  // namespace anagen::treatment
