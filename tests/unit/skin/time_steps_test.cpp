#include "skin/time_steps.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace anagen::skin {
namespace {

TEST(TimeSteps, rise_from_zero_to_the_end_through_every_stop) {
  const std::vector<double> stops = {36, 0.5, -1, 400};
  const std::vector<double> times = growing_steps(336, stops);
  EXPECT_EQ(times.front(), 0);
  EXPECT_EQ(times.back(), 336);
  EXPECT_TRUE(std::ranges::is_sorted(times, std::ranges::less_equal{}) ||
              std::ranges::adjacent_find(times, std::ranges::greater_equal{}) == times.end());
  EXPECT_TRUE(std::ranges::binary_search(times, 36.0));
  EXPECT_TRUE(std::ranges::binary_search(times, 0.5));
  EXPECT_LT(times.size(), 500U);
}

TEST(TimeSteps, halve_without_moving_the_moments_they_had) {
  const std::vector<double> stops = {36};
  const std::vector<double> times = growing_steps(100, stops);
  const std::vector<double> halves = growing_steps(100, stops, 2);
  ASSERT_EQ(halves.size(), 2 * times.size() - 1);
  for (std::size_t i = 0; i < times.size(); ++i) {
    EXPECT_EQ(halves[2 * i], times[i]);
  }
}

TEST(TimeSteps, of_no_time_are_none) { EXPECT_EQ(growing_steps(0, {}), std::vector<double>{0}); }

}  // namespace
}  // namespace anagen::skin
