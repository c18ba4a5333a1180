#include "follicle/pulse_table.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "random/dice.hpp"

namespace anagen::follicle {
namespace {

constexpr std::int32_t horizon = 2000;
constexpr double hazard = 0.1;  // 200 in all: nobody survives it
constexpr int dice = 20'000;
// Four standard errors: alpha = 6.3e-5 a comparison; seeds are fixed.
constexpr double most_standard_errors = 4;

const PulseTable& lasting() {
  static const PulseTable table = PulseTable::from_hazard(std::vector<double>(horizon, hazard), horizon);
  return table;
}

/// Share of stays begun on `entry` that last longer than `days`, less exp(-hazard days), in standard errors.
double survivors_off(std::int32_t entry, std::int32_t days, double believed) {
  constexpr Ticks never = (horizon + 100) * ticks_per_day;
  const Ticks from = entry * ticks_per_day;
  int left = 0;
  for (std::uint32_t i = 0; i < dice; ++i) {
    const std::uint32_t u = random::roll({.seed = 17, .follicle = i, .purpose = random::Purpose::dystrophy})[0];
    left += lasting().strike(from, never, u) > from + days * ticks_per_day ? 1 : 0;
  }
  const double share = std::exp(-believed * days);
  return std::abs(left / double{dice} - share) / std::sqrt(share * (1 - share) / dice);
}

TEST(PulseTable, hazard_is_as_strong_after_years_as_on_its_first_day) {
  // A stretch ends after 84 days: stays begun on days 70 and 80 cross its end.
  for (const std::int32_t entry : {0, 70, 80, 84, 500, 1900}) {
    for (const std::int32_t days : {1, 10, 30}) {
      EXPECT_LT(survivors_off(entry, days, hazard), most_standard_errors) << entry << " + " << days;
    }
  }
}

TEST(PulseTable, hazard_a_tenth_weaker_is_noticed) {
  EXPECT_GT(survivors_off(80, 10, 0.9 * hazard), 2 * most_standard_errors);
}

TEST(PulseTable, higher_die_strikes_no_later_across_the_ends_of_stretches) {
  Ticks last = horizon * ticks_per_day;
  for (std::uint64_t u = 0; u <= 0xFFFFFFFFU; u += 0xFFFFFU) {
    const Ticks struck = lasting().strike(80 * ticks_per_day, horizon * ticks_per_day, static_cast<std::uint32_t>(u));
    ASSERT_LE(struck, last);
    last = struck;
  }
  EXPECT_LT(last, 81 * ticks_per_day);
}

TEST(PulseTable, stay_that_ends_first_is_left_alone) {
  constexpr std::uint32_t middle = 1U << 31U;
  const Ticks struck = lasting().strike(0, horizon * ticks_per_day, middle);
  EXPECT_NEAR(static_cast<double>(struck) / ticks_per_day, std::log(2) / hazard, 0.01);
  EXPECT_EQ(lasting().strike(0, struck - 1, middle), struck - 1);
  EXPECT_EQ(lasting().strike(0, struck + 1, middle), struck);
}

TEST(PulseTable, day_that_nobody_survives_is_survived_by_nobody) {
  const PulseTable table = PulseTable::from_hazard(std::vector<double>{0, 100, 0, 100}, 10);
  for (const std::uint32_t u : {2U, 1U << 16U, 0xFFFFFFFFU}) {
    EXPECT_LT(table.strike(0, 10 * ticks_per_day, u), 2 * ticks_per_day + 1);
    EXPECT_LT(table.strike(5 * ticks_per_day / 2, 10 * ticks_per_day, u), 4 * ticks_per_day + 1);
  }
}

TEST(PulseTable, zeros_never_strike) {
  EXPECT_TRUE(PulseTable::from_hazard(std::vector<double>(10, 0.0), 10).never());
  EXPECT_TRUE(PulseTable::from_hazard({}, 10).never());
}

}  // namespace
}  // namespace anagen::follicle
