#include "skin/depth_profile.hpp"

#include <gtest/gtest.h>

namespace anagen::skin {
namespace {

TEST(DepthProfile, half_of_a_cone_lies_above_a_fifth_of_its_depth) {
  EXPECT_NEAR(cone_share_above(1000, 206.3), 0.5, 1e-4);
  EXPECT_EQ(cone_share_above(1000, 0), 0);
  EXPECT_EQ(cone_share_above(1000, 1200), 1);
}

TEST(DepthProfile, thin_shell_lies_evenly_over_its_height) {
  for (const double depth : {2200.0, 2600.0, 3000.0, 3700.0}) {
    EXPECT_NEAR(shell_share_above(3000, 999.999, 1000, depth), (depth - 2000) / 2000, 1e-5);
  }
  EXPECT_NEAR(shell_share_above(3000, 0, 1000, 3000), 0.5, 1e-12);
}

TEST(DepthProfile, shell_that_would_stand_out_of_the_skin_is_folded_back) {
  EXPECT_EQ(shell_share_above(0, 0, 100, 0), 0);
  EXPECT_NEAR(shell_share_above(0, 0, 100, 100), 1, 1e-12);
  EXPECT_NEAR(shell_share_above(50, 99.999, 100, 50), 0.5, 1e-5);
}

TEST(DepthProfile, keeps_what_is_laid_into_it_the_deepest_included) {
  DepthProfile profile;
  profile.add({1, 2, 4}, [](double depth) { return even_share_above(0, 1000, depth); });
  profile.add({8, 0, 0}, [](double depth) { return even_share_above(90'000, 90'001, depth); });
  Layer sum;
  for (const Layer& layer : profile.layers) {
    sum += layer;
  }
  EXPECT_NEAR(sum.present, 9, 1e-12);
  EXPECT_NEAR(sum.taken_up, 2, 1e-12);
  EXPECT_NEAR(sum.cleared, 4, 1e-12);
  EXPECT_NEAR(profile.layers.front().taken_up, 0.1, 1e-12);
  EXPECT_EQ(profile.layers.back().present, 8);
  EXPECT_NEAR(profile.below(500), 11.5, 1e-12);
}

}  // namespace
}  // namespace anagen::skin
