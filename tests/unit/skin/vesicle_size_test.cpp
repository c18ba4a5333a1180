#include "skin/vesicle_size.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace anagen::skin {
namespace {

SizeLaw law() {
  evidence::Lookup lookup;
  return size_law(lookup);
}

TEST(VesicleSize, ninety_five_percent_lie_within_the_published_range_and_its_neighbourhood) {
  EXPECT_NEAR(diameter_nm(law(), 0.025), 56, 1);
  EXPECT_NEAR(diameter_nm(law(), 0.5), 115, 1e-9);
  EXPECT_NEAR(diameter_nm(law(), 0.975), 238, 1);
}

TEST(VesicleSize, classes_rise_about_the_median) {
  const std::vector<double> five = size_classes(law(), 5);
  ASSERT_EQ(five.size(), 5U);
  EXPECT_TRUE(std::ranges::is_sorted(five));
  EXPECT_NEAR(five[2], law().median_nm, 1e-9);
  EXPECT_NEAR(five[0] * five[4], law().median_nm * law().median_nm, 1e-6);
  EXPECT_EQ(size_classes(law(), 1), std::vector<double>{five[2]});
}

}  // namespace
}  // namespace anagen::skin
