#include "study/claim/conservation.hpp"

#include <gtest/gtest.h>

#include "study/claim/smallest_design.hpp"

namespace anagen::study {
namespace {

TEST(Conservation, of_the_extreme_preprint_leaves_at_least_42_new_hairs) {
  // 120 fewer a day for 42 days over 200 to 650 cm2, and 67 more per cm2.
  const ClaimConservation found = conservation_of({67, -120, 42, 200, 650, 15});
  EXPECT_NEAR(found.saved_low, 7.8, 0.05);
  EXPECT_NEAR(found.saved_high, 25.2, 1e-9);
  EXPECT_NEAR(found.must_emerge, 41.8, 1e-9);
  EXPECT_FALSE(found.holds());
}

TEST(Conservation, asks_for_no_new_hair_where_less_shedding_covers_the_gain) {
  const ClaimConservation found = conservation_of({5, -120, 42, 200, 200, 0});
  EXPECT_EQ(found.must_emerge, 0);
  EXPECT_TRUE(found.holds());
}

TEST(Conservation, counts_more_shedding_as_hairs_to_be_replaced) {
  const ClaimConservation found = conservation_of({5, 100, 10, 100, 500, 100});
  EXPECT_NEAR(found.saved_low, -10, 1e-12);
  EXPECT_NEAR(found.saved_high, -2, 1e-12);
  EXPECT_NEAR(found.must_emerge, 7, 1e-12);
}

TEST(SmallestDesign, follows_the_usual_formula) {
  // 2 (1.95996 + 0.84162)^2 = 15.698 for a difference of one SD.
  EXPECT_EQ(people_per_arm(1, 1), 16U);
  EXPECT_EQ(people_per_arm(20, -10), 63U);
  EXPECT_EQ(people_per_arm(20, 10), 63U);
  EXPECT_EQ(people_per_arm(1, 100), 2U);
}

}  // namespace
}  // namespace anagen::study
