#include "treatment/jak.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace anagen::treatment {
namespace {

constexpr RunDays run{-30, 400};
constexpr JakInhibitor drug{.half_dose_mg_per_day = 2, .onset_days = 14};

std::vector<double> on(double mg, std::int32_t start, std::optional<std::int32_t> stop = {}) {
  const Schedule schedule{.start_day = start, .stop_day = stop, .dose_mg = mg, .pauses = {}};
  const std::vector<JakIntake> intakes = {{drug, doses_of(schedule, {1, 2, 3}, run.first_day + run.days)}};
  return jak_suppression(intakes, run);
}

std::size_t slot(std::int32_t day) { return static_cast<std::size_t>(day - run.first_day); }

TEST(Jak, without_doses_holds_nothing_down) {
  for (const double x : jak_suppression({}, run)) {
    EXPECT_EQ(x, 0);
  }
  const auto course = on(4, 0);
  for (std::int32_t day = run.first_day; day < 0; ++day) {
    EXPECT_EQ(course[slot(day)], 0);
  }
}

TEST(Jak, reaches_the_share_that_its_dose_says_with_its_time_constant) {
  const auto two = on(2, 0);
  const auto four = on(4, 0);
  EXPECT_NEAR(two[slot(300)], 0.5, 1e-6);
  EXPECT_NEAR(four[slot(300)], 2.0 / 3, 1e-6);
  // Of the odds, 1 - 1/e are there after one time constant.
  EXPECT_NEAR(four[slot(13)] / (1 - four[slot(13)]), 2 * (1 - std::exp(-1.0)), 1e-9);
}

TEST(Jak, fades_after_the_last_dose_and_does_not_depend_on_when_the_run_begins) {
  const auto stopped = on(4, 0, 200);
  EXPECT_NEAR(stopped[slot(213)] / (1 - stopped[slot(213)]), 2 * std::exp(-1.0), 1e-5);
  const Schedule schedule{.start_day = -100, .dose_mg = 4, .pauses = {}};
  const std::vector<JakIntake> intakes = {{drug, doses_of(schedule, {1, 2, 3}, 300)}};
  const auto early = jak_suppression(intakes, {-120, 300});
  const auto late = jak_suppression(intakes, {50, 130});
  for (std::size_t i = 0; i < 100; ++i) {
    EXPECT_EQ(late[i], early[i + 170]);
  }
}

TEST(Jak, two_drugs_add_up_in_their_odds) {
  const Schedule schedule{.start_day = 0, .dose_mg = 2, .pauses = {}};
  const auto doses = doses_of(schedule, {1, 2, 3}, 300);
  const std::vector<JakIntake> both = {{drug, doses}, {drug, doses}};
  EXPECT_NEAR(jak_suppression(both, run)[slot(250)], 2.0 / 3, 1e-6);
}

TEST(Jak, rows_are_known) {
  evidence::Lookup lookup;
  EXPECT_EQ(baricitinib(lookup).half_dose_mg_per_day, 2);
  EXPECT_EQ(ritlecitinib(lookup).half_dose_mg_per_day, 25);
}

}  // namespace
}  // namespace anagen::treatment
