#include "cause/pulse.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace anagen::cause {
namespace {

double total(const Pulse& pulse, std::int32_t from, std::int32_t to) {
  double sum = 0;
  for (std::int32_t day = from; day < to; ++day) {
    sum += mean_strength(pulse, day);
  }
  return sum;
}

TEST(Pulse, abrupt_one_is_full_between_its_ends_and_nothing_outside) {
  const Pulse pulse = {10, 0, 20.5, 0};
  EXPECT_EQ(mean_strength(pulse, 9), 0);
  EXPECT_EQ(mean_strength(pulse, 10), 1);
  EXPECT_EQ(mean_strength(pulse, 19), 1);
  EXPECT_EQ(mean_strength(pulse, 20), 0.5);
  EXPECT_EQ(mean_strength(pulse, 21), 0);
}

TEST(Pulse, rise_and_fading_have_the_areas_of_a_triangle_and_an_exponential) {
  EXPECT_NEAR(total({0, 8, 20, 0}, -5, 40), 4 + 12, 1e-12);
  EXPECT_NEAR(total({0, 0, 20, 15}, -5, 1000), 20 + 15, 1e-9);
  const double first = mean_strength({0, 0, 20, 15}, 20);
  EXPECT_NEAR(mean_strength({0, 0, 20, 15}, 35) / first, std::exp(-1), 1e-12);
}

TEST(Pulse, one_shorter_than_its_rise_never_gets_full) {
  EXPECT_NEAR(total({0, 10, 4, 0}, -5, 40), 4 * 4 / 20.0, 1e-12);
}

TEST(Pulse, one_without_duration_does_nothing) {
  EXPECT_EQ(total({5, 2, 5, 30}, -10, 300), 0);
  EXPECT_EQ(total({5, 2, 4, 30}, -10, 300), 0);
}

TEST(Pulse, strength_stays_within_nothing_and_full) {
  for (std::int32_t day = -10; day < 200; ++day) {
    const double strength = mean_strength({-3.25, 7.5, 30.75, 12}, day);
    EXPECT_GE(strength, 0);
    EXPECT_LE(strength, 1);
  }
}

TEST(Pulse, ends_where_a_twentieth_is_left) {
  EXPECT_EQ(last_day({0, 0, 75, 0}), 74);
  EXPECT_EQ(last_day({0, 0, 75, 30}), 164);
}

}  // namespace
}  // namespace anagen::cause
