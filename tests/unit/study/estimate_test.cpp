#include "study/estimate.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace anagen::study {
namespace {

TEST(RatioOf, cancels_what_the_same_people_share) {
  const std::vector<double> below = {100, 200, 400, 300};
  std::vector<double> above;
  for (const double value : below) {
    above.push_back(0.79 * value);
  }
  const Estimate ratio = ratio_of(above, below);
  EXPECT_NEAR(ratio.value, 0.79, 1e-12);
  EXPECT_NEAR(ratio.error, 0, 1e-12);
}

TEST(RatioOf, is_mean_over_mean_with_the_error_of_the_residuals) {
  // Means 3 and 2, residuals (a - 1.5 b) / 2 = 0.25, -0.25 about 0: SD 0.3536, over sqrt(2).
  const Estimate ratio = ratio_of({2, 4}, {1, 3});
  EXPECT_DOUBLE_EQ(ratio.value, 1.5);
  EXPECT_NEAR(ratio.error, 0.25, 1e-12);
}

TEST(RatioOf, leaves_out_whom_one_of_the_two_did_not_see) {
  const double unseen = std::numeric_limits<double>::quiet_NaN();
  EXPECT_DOUBLE_EQ(ratio_of({2, 4, 90}, {1, 3, unseen}).value, 1.5);
}

TEST(RatioOf, of_two_groups_adds_their_relative_errors) {
  const Estimate ratio = ratio_of({9, 11}, {4, 5, 6});
  const double relative = std::sqrt(0.1 * 0.1 + 1.0 / 3 / 25);
  EXPECT_DOUBLE_EQ(ratio.value, 2);
  EXPECT_NEAR(ratio.error, 2 * relative, 1e-12);
}

}  // namespace
}  // namespace anagen::study
